import { lazy, type ComponentType } from 'react';

/** What a component of `onDemand` throws while it cannot be loaded. */
export class NotLoaded extends Error {
  constructor(
    cause: unknown,
    /** The next time it is shown it is loaded again. */
    readonly forget: () => void,
  ) {
    super('A part of the application could not be loaded.', { cause });
  }
}

/**
 * A component that is loaded when it is first shown. Unlike one of React's `lazy` it can be tried again after it failed,
 * by what catches the failure: `OnDemand` for what is opened, `InPlace` for a part of a screen.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const fresh = () =>
    lazy(() =>
      load().then(
        (component) => ({ default: component }),
        (cause: unknown) => {
          throw new NotLoaded(cause, () => (Current = fresh()));
        },
      ),
    );
  let Current: ComponentType<Props> = fresh();
  return (props) => <Current {...props} />;
}
