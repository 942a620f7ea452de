import { useWords } from '../../i18n';
import { Icon } from '../../ui/Icon';
import './do-not-call.css';

export function DoNotCall() {
  const { t } = useWords();
  return (
    <div className="warning">
      <Icon name="phoneOff" size={20} />
      <p>
        <strong>{t('order.doNotCall')}</strong>
        <span>{t('order.doNotCall.hint')}</span>
      </p>
    </div>
  );
}
