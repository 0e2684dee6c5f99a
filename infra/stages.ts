import { developmentLimits, type ApiLimits } from '../wiring/api-limits';
import { promisedThrottle, type FirewallLimits } from './firewall-limits';

/** What differs between the deployments of the system. Everything else is the same in all of them. */
export interface StageSettings {
  /** State outlives mistakes: deletion protection on stacks, users and database, a last snapshot, nothing destroyed with a stack. */
  protectState: boolean;
  logRetentionDays: 7 | 30;
  /** Whether each function has its share of the account's concurrency; a new account has too little to share out. */
  reserveConcurrency: boolean;
  /** How calls go over to a new version of a function, as CodeDeploy names it; an alarm of that version takes it back. */
  shift: 'AllAtOnce' | 'Canary10Percent5Minutes' | 'Linear10PercentEvery1Minute';
  database: {
    /** Aurora capacity units; 0 lets the cluster pause when nobody uses it, and resuming takes some 15 seconds. */
    minCapacity: number;
    maxCapacity: number;
    /** Minutes without a connection after which a cluster of minimum 0 pauses. */
    pauseAfterMinutes?: number;
    /** Days back to which the database can be restored, to any second. */
    backupDays: number;
    /** Readers in the second zone, one of which takes over when the writer's zone fails. */
    readers: 0 | 1;
  };
  api: ApiLimits;
  firewall: FirewallLimits;
  /** A name of one's own for the API. AppSync wants its certificate in us-east-1, whatever the stage's region. */
  apiDomain?: { name: string; certificateArn: string };
  /** A name of one's own for the client. CloudFront wants its certificate in us-east-1 as well. */
  webDomain?: { name: string; certificateArn: string };
  /** Whether the client is kept near everyone, or in Europe and North America, where it is cheapest. */
  web: { everywhere: boolean };
  /** Whether browsers tell how the pages fare, and of how many visits: from 0 to 1 of all. Each event is paid for. */
  monitoring?: { sampleRate: number };
  /** Sign-in by pages of Cognito's and by Google, beside the forms of the client. */
  hostedSignIn?: HostedSignIn;
  /** Whether somebody is told when something is wrong; without it there is the dashboard to look at. */
  alarms: boolean;
  /** Where alarms and warnings about cost go. */
  alarmEmail?: string;
  /** What a month may cost before a warning, in US dollars. */
  monthlyBudget: number;
}

export interface HostedSignIn {
  /** The first label of the pages' address; free in its region. */
  domainPrefix: string;
  /** Where the pages lead back to: addresses of the client. */
  callbackUrls: string[];
  logoutUrls: string[];
  /** Google's client: its id, and the name of the secret in Secrets Manager that is its secret. */
  google?: { clientId: string; secretName: string };
}

/** A stage by the name that its stacks carry. */
export interface Stage extends StageSettings {
  name: string;
}

/** A stage whose functions change without a shift: the way back from a fault, which must not take ten minutes. */
export const atOnce = (stage: Stage): Stage => ({ ...stage, shift: 'AllAtOnce' });

const closedLimits: ApiLimits = { ...developmentLimits, introspection: false, maxDepth: 10 };

export const stages: Stage[] = [
  {
    name: 'dev',
    protectState: false,
    logRetentionDays: 7,
    reserveConcurrency: false,
    shift: 'AllAtOnce',
    database: { minCapacity: 0, maxCapacity: 2, pauseAfterMinutes: 10, backupDays: 7, readers: 0 },
    api: developmentLimits,
    firewall: promisedThrottle,
    web: { everywhere: false },
    // Nobody is on call for it, and alarms cost by the piece.
    alarms: false,
    monthlyBudget: 20,
  },
  {
    // As prod, but for what costs: it pauses, and may go.
    name: 'staging',
    protectState: false,
    logRetentionDays: 30,
    reserveConcurrency: false,
    shift: 'Linear10PercentEvery1Minute',
    database: { minCapacity: 0, maxCapacity: 4, pauseAfterMinutes: 30, backupDays: 7, readers: 0 },
    api: closedLimits,
    firewall: promisedThrottle,
    web: { everywhere: false },
    // Few come here, and each visit is to be found again.
    monitoring: { sampleRate: 1 },
    alarms: true,
    monthlyBudget: 40,
  },
  {
    name: 'prod',
    protectState: true,
    logRetentionDays: 30,
    reserveConcurrency: true,
    // Ten minutes and not a tenth for five: few call a function in that time, and all of them are watched.
    shift: 'Linear10PercentEvery1Minute',
    database: { minCapacity: 0.5, maxCapacity: 16, backupDays: 30, readers: 1 },
    api: closedLimits,
    firewall: promisedThrottle,
    web: { everywhere: false },
    monitoring: { sampleRate: 0.1 },
    alarms: true,
    monthlyBudget: 200,
  },
];
