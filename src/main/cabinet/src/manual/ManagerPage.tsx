import * as page from '../../../../site/markdown/manager.uk.md';
import { ManualPage } from './ManualPage';

export default function ManagerPage() {
  return <ManualPage page={page} />;
}
