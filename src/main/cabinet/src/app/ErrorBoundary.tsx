import { Component, type ReactNode } from 'react';
import { words } from '../i18n';
import { language } from '../i18n/language';
import { Message } from '../ui/Message';

/** A mistake of ours takes the page down, but says so. */
export class Crash extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) {
      return this.props.children;
    }
    const { t } = words(language.get());
    return (
      <main className="whole-page">
        <Message title={t('crashed.title')} hint={t('crashed.hint')} level={1} alert>
          <button type="button" className="button" onClick={() => location.reload()}>
            {t('crashed.do')}
          </button>
        </Message>
      </main>
    );
  }
}
