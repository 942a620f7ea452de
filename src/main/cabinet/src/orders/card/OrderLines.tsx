import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { Part } from '../../ui/Part';
import './lines.css';

export function OrderLines({ order: { lines, total } }: { order: Order }) {
  const { t, amount } = useWords();
  return (
    <Part title={t('order.lines')} area="lines">
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{t('order.line')}</th>
            <th scope="col" className="figure">
              {t('order.quantity')}
            </th>
            <th scope="col" className="figure">
              {t('order.price')}
            </th>
            <th scope="col" className="figure">
              {t('order.sum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.sku}>
              <td>
                {line.title}
                <span className="sku">{line.sku}</span>
              </td>
              <td className="figure" data-many={line.quantity > 1}>
                {line.quantity}
              </td>
              <td className="figure">{amount(line.price)}</td>
              <td className="figure">{amount(line.sum)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('order.total')}
            </th>
            <td className="figure">{amount(total)} {t('currency')}</td>
          </tr>
        </tfoot>
      </table>
    </Part>
  );
}
