import type { GraphqlApi } from 'aws-cdk-lib/aws-appsync';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import type { FirewallLimits } from '../firewall-limits';
import type { Stage } from '../stages';
import { addFirewallLog } from './firewall-log';

export interface FirewallProps {
  api: GraphqlApi;
  stage: Stage;
}

/**
 * Rules of the common set that look into bodies for what could be an attack on a web page or a file. Ours are texts of
 * people about their money and imports of a megabyte: they are counted and let through, since no text of theirs is ever
 * part of a page, a file name or a statement.
 */
const countedInBodies = ['SizeRestrictions_BODY', 'CrossSiteScripting_BODY', 'GenericRFI_BODY', 'GenericLFI_BODY'];

/**
 * What an operator is not shown of any request, in samples and in the log: a member's token, and the body, of which a rule
 * that matches quotes the place.
 */
const protectedParts: CfnWebACL.DataProtectProperty[] = [
  { field: { fieldType: 'SINGLE_HEADER', fieldKeys: ['authorization', 'cookie', 'sec-websocket-protocol'] } },
  { field: { fieldType: 'QUERY_STRING' } },
  { field: { fieldType: 'BODY' } },
].map((part) => ({ ...part, action: 'SUBSTITUTION' }));

/** The firewall before the API: known bad addresses and requests, and more of them than anyone needs. */
export class Firewall extends Construct {
  readonly acl: CfnWebACL;
  /** The requests it turned away. */
  readonly logGroup: LogGroup;
  /** By which CloudWatch knows it. */
  readonly metricName = 'finally-api';

  constructor(scope: Construct, id: string, { api, stage }: FirewallProps) {
    super(scope, id);
    const limits: FirewallLimits = stage.firewall;
    const rules = [
      managedRules('AWSManagedRulesAmazonIpReputationList'),
      managedRules('AWSManagedRulesKnownBadInputsRuleSet'),
      managedRules('AWSManagedRulesCommonRuleSet', countedInBodies),
      rateRule('too-many-from-an-address', {
        aggregateKeyType: 'IP',
        limit: limits.perAddress,
        evaluationWindowSec: limits.windowSeconds,
      }),
      rateRule('too-many-altogether', {
        aggregateKeyType: 'CONSTANT',
        limit: limits.altogether,
        evaluationWindowSec: limits.windowSeconds,
        scopeDownStatement: everyRequest,
      }),
    ];
    this.acl = new CfnWebACL(this, 'Acl', {
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: visible(this.metricName),
      rules: rules.map((rule, priority) => ({ ...rule, priority })),
      dataProtectionConfig: { dataProtections: protectedParts },
    });
    new CfnWebACLAssociation(this, 'Association', { resourceArn: api.arn, webAclArn: this.acl.attrArn });
    this.logGroup = addFirewallLog(this, {
      acl: this.acl,
      stageName: stage.name,
      retentionDays: stage.logRetentionDays,
    });
  }
}

type Rule = Omit<CfnWebACL.RuleProperty, 'priority'>;

/** Counting everyone together wants a statement of what counts: every path is longer than nothing. */
const everyRequest: CfnWebACL.StatementProperty = {
  sizeConstraintStatement: {
    fieldToMatch: { uriPath: {} },
    comparisonOperator: 'GE',
    size: 0,
    textTransformations: [{ priority: 0, type: 'NONE' }],
  },
};

function managedRules(name: string, counted: string[] = []): Rule {
  return {
    name,
    overrideAction: { none: {} },
    visibilityConfig: visible(name),
    statement: {
      managedRuleGroupStatement: {
        vendorName: 'AWS',
        name,
        ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
      },
    },
  };
}

function rateRule(name: string, rateBasedStatement: CfnWebACL.RateBasedStatementProperty): Rule {
  const action = { block: { customResponse: { responseCode: 429 } } };
  return { name, action, visibilityConfig: visible(name), statement: { rateBasedStatement } };
}

function visible(metricName: string): CfnWebACL.VisibilityConfigProperty {
  return { metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: true };
}
