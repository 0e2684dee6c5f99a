import { Component, Suspense, type ReactNode } from 'react';

export interface OnDemandProps {
  /** What has to be loaded first; nothing while it is not wanted. */
  children: ReactNode;
  /** It could not be loaded, as without a network: the screen stays as it is. */
  onFail: () => void;
}

/** Around what is loaded when it is asked for: neither its coming nor its failing touches the screen behind it. */
export class OnDemand extends Component<OnDemandProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFail();
  }

  override componentDidUpdate() {
    if (this.state.failed && !this.props.children) this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? null : <Suspense fallback={null}>{this.props.children}</Suspense>;
  }
}
