import { join } from 'node:path';
import { lambdaSettings, type LambdaSettings } from '../lambdas/settings';
import { lambdaFolders } from './lambda-folders';
import { projectRoot, type RootOption } from './project-root';
import { didYouMean } from './suggest';
import { WiringError } from './wiring-error';

export interface LambdaDefinition {
  name: string;
  /** Absolute path of the folder with `handler.ts`. */
  directory: string;
  settings: LambdaSettings;
}

export interface ListLambdasOptions extends RootOption {
  /** Stands in for lambdas/settings.ts. */
  settings?: Record<string, LambdaSettings>;
}

/** The Lambda functions with their settings, by name. Throws a WiringError when folders and settings do not match. */
export function listLambdas(options: ListLambdasOptions = {}): LambdaDefinition[] {
  const root = options.root ?? projectRoot;
  const allSettings = options.settings ?? lambdaSettings;
  const names = lambdaFolders(root);
  const problems = Object.keys(allSettings)
    .filter((name) => !names.includes(name))
    .map((name) => `lambdas/settings.ts: there is no lambdas/${name}/handler.ts${didYouMean(name, names) || '.'}`);
  const lambdas = names.flatMap((name) => {
    const settings = allSettings[name];
    if (settings) return [{ name, directory: join(root, 'lambdas', name), settings }];
    problems.push(`lambdas/${name}: there are no settings; add "${name}" to lambdas/settings.ts.`);
    return [];
  });
  if (problems.length > 0) throw new WiringError(problems);
  return lambdas;
}
