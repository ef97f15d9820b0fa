import { Component, type ReactNode } from 'react';

interface CrashGuardState {
  failed: boolean;
}

/** Keeps a fault in one page from taking the frame away, and says what to do. */
export class CrashGuard extends Component<{ children: ReactNode }, CrashGuardState> {
  override state: CrashGuardState = { failed: false };

  static getDerivedStateFromError(): CrashGuardState {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="page">
        <div className="fault" role="alert">
          <h1>This page could not be shown</h1>
          <p>
            Your data is safe: nothing was changed. Load the page again; if it happens again, tell whoever runs Remit.
          </p>
          <button type="button" className="button" onClick={() => location.reload()}>
            Load again
          </button>
        </div>
      </div>
    );
  }
}
