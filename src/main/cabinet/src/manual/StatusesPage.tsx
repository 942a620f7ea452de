import * as page from '../../../../site/markdown/statuses.md';
import { ManualPage } from './ManualPage';

export default function StatusesPage() {
  return <ManualPage page={page} />;
}
