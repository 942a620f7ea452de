import type { ComponentType } from 'react';
import type { PlainKey } from '../i18n';
import { AuditPage } from './audit/AuditPage';
import './audit/words';
import { PeoplePage } from './people/PeoplePage';
import './people/words';
import { PhonesPage } from './phones/PhonesPage';
import './phones/words';
import { TemplatesPage } from './templates/TemplatesPage';
import './templates/words';
import { WebhooksPage } from './webhooks/WebhooksPage';
import './webhooks/words';

/** A page of the settings. */
export interface SettingsPart {
  /** What names it in the address. */
  item: string;
  word: PlainKey;
  /** Without it the person does not see the page. */
  permission: string;
  page: ComponentType;
}

export const PARTS: readonly SettingsPart[] = [
  { item: 'people', word: 'people', permission: 'people:write', page: PeoplePage },
  { item: 'templates', word: 'template.page', permission: 'messages:write', page: TemplatesPage },
  { item: 'phones', word: 'phones', permission: 'settings:write', page: PhonesPage },
  { item: 'webhooks', word: 'webhooks', permission: 'settings:write', page: WebhooksPage },
  { item: 'audit', word: 'audit', permission: 'audit:read', page: AuditPage },
];
