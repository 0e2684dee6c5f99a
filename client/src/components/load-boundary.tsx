import { Component, type ReactNode } from 'react';
import { NotLoaded } from '../lib/on-demand';

export interface LoadBoundaryProps {
  children: ReactNode;
  /** Shown instead of what could not be loaded. */
  failed: (tryAgain: () => void) => ReactNode;
  onFail?: () => void;
}

/** Catches what could not be loaded, and nothing else: other errors are the screen's. */
export class LoadBoundary extends Component<LoadBoundaryProps, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch(error: unknown) {
    if (!(error instanceof NotLoaded)) return;
    error.forget();
    this.props.onFail?.();
  }

  override componentDidUpdate() {
    if (this.state.error !== undefined && !this.props.children) this.setState({ error: undefined });
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    if (!(error instanceof NotLoaded)) throw error;
    return this.props.failed(() => this.setState({ error: undefined }));
  }
}
