import { invocation } from './invocation';
import { positionOf } from './position';

function write(level: 'INFO' | 'ERROR', values: unknown[]): void {
  invocation().logs.push({ level, position: positionOf(new Error()), values });
}

export const consoleLibrary = {
  log: (...values: unknown[]): void => write('INFO', values),
  error: (...values: unknown[]): void => write('ERROR', values),
};
