import type { ComponentType } from 'react';
import { appealKeys } from '../appeals/keys/keys';
import { appealsLive } from '../appeals/live';
import { AppealsBadge } from '../appeals/navigation/AppealsBadge';
import '../appeals/words';
import type { PlainKey } from '../i18n';
import type { KeyGroup } from '../keyboard/help';
import type { LiveInterest } from '../live/interest';
import { forgetMessages } from '../messages/forget';
import { messageKeys } from '../messages/keys/keys';
import { messagesLive } from '../messages/live';
import { WaitingBadge } from '../messages/navigation/WaitingBadge';
import '../messages/navigation/words';
import { moderationKeys } from '../moderation/keys/keys';
import '../moderation/words';
import { forgetOrders } from '../orders/forget';
import { orderKeys } from '../orders/keys/keys';
import { ordersLive } from '../orders/live';
import { OrderViews } from '../orders/navigation/OrderViews';
import { OrdersPage } from '../orders/OrdersPage';
import '../orders/words';
import { questionKeys } from '../reviews/keys/keys';
import { reviewsLive } from '../reviews/live';
import { QuestionsBadge } from '../reviews/navigation/QuestionsBadge';
import '../reviews/words';
import { returnsLive } from '../returns/live';
import '../returns/words';
import { SETTINGS } from '../settings/path';
import '../settings/words';
import type { IconName } from '../ui/Icon';
import { type Later, later, ready } from '../ui/later';
import type { PageProps } from '../ui/page';
import { lateNavigation } from './lateNavigation';

export interface Section {
  id: string;
  path: string;
  /** What may stand below the path. */
  item: RegExp;
  word: PlainKey;
  icon: IconName;
  /** The letter that leads here after G. */
  shortcut: string;
  /** Who has none of them does not see the section. */
  permission?: string | readonly string[];
  /** Pages of the section that are no items, by what the address says instead of one. */
  others?: ReadonlyMap<string, Later<PageProps>>;
  /** A page that is not the first to be seen comes `later`. */
  page: Later<PageProps>;
  /** How much waits there; stands in the section's link. */
  badge?: ComponentType;
  /** What stands below the links while the section is open. */
  navigation?: ComponentType;
  keys?: readonly KeyGroup[];
  live?: LiveInterest;
  /** Drops what was typed and not saved: somebody else works here now. */
  forget?: () => void;
}

/** Routes, navigation, shortcuts, the help and live updates come from here. The first that a person may see is their home. */
export const SECTIONS: readonly Section[] = [
  {
    id: 'orders',
    path: '/orders',
    item: /^\d{1,18}$/,
    word: 'orders',
    icon: 'orders',
    shortcut: 'o',
    permission: 'orders:read',
    page: ready(OrdersPage),
    others: new Map([['new', later<PageProps>(() => import('../orders/form/NewOrderPage'))]]),
    navigation: OrderViews,
    keys: orderKeys,
    live: ordersLive,
    forget: forgetOrders,
  },
  {
    id: 'messages',
    path: '/messages',
    item: /^\d{1,18}$/,
    word: 'messages',
    icon: 'message',
    shortcut: 'm',
    permission: 'messages:read',
    page: later<PageProps>(() => import('../messages/MessagesPage')),
    navigation: lateNavigation(() => import('../messages/navigation/MessageSections')),
    badge: WaitingBadge,
    keys: messageKeys,
    live: messagesLive,
    forget: forgetMessages,
  },
  {
    id: 'appeals',
    path: '/appeals',
    item: /^\d{1,18}$/,
    word: 'appeals',
    icon: 'headset',
    shortcut: 'a',
    permission: 'messages:read',
    page: later<PageProps>(() => import('../appeals/page/AppealsPage')),
    navigation: lateNavigation(() => import('../appeals/navigation/AppealSections')),
    badge: AppealsBadge,
    keys: appealKeys,
    live: appealsLive,
  },
  {
    id: 'returns',
    path: '/returns',
    item: /^$/,
    word: 'returns',
    icon: 'truck',
    shortcut: 'b',
    permission: 'orders:read',
    page: later<PageProps>(() => import('../returns/page/ReturnsPage')),
    navigation: lateNavigation(() => import('../returns/navigation/ReturnSections')),
    badge: lateNavigation(() => import('../returns/navigation/ReturnsBadge')),
    live: returnsLive,
  },
  {
    id: 'reviews',
    path: '/reviews',
    item: /^\d{1,18}$/,
    word: 'reviews',
    icon: 'comment',
    shortcut: 'v',
    permission: 'messages:read',
    page: later<PageProps>(() => import('../reviews/page/ReviewsPage')),
    navigation: lateNavigation(() => import('../reviews/navigation/ReviewSections')),
    badge: QuestionsBadge,
    keys: questionKeys,
    live: reviewsLive,
  },
  {
    id: 'moderation',
    path: '/operator',
    item: /^moderation$/,
    word: 'moderation',
    icon: 'check',
    shortcut: 'd',
    permission: 'operator',
    page: later<PageProps>(() => import('../moderation/page/ModerationPage')),
    keys: moderationKeys,
  },
  {
    id: 'timetable',
    path: '/timetable',
    item: /^$/,
    word: 'section.timetable',
    icon: 'clock',
    shortcut: 't',
    permission: 'settings:write',
    page: later<PageProps>(() => import('../timetable/TimetablePage')),
  },
  {
    id: 'settings',
    path: SETTINGS,
    item: /^[a-z]+$/,
    word: 'settings',
    icon: 'settings',
    shortcut: 'u',
    permission: ['people:write', 'messages:write'],
    page: later(() => import('../settings/SettingsPage')),
  },
];

export function sectionsFor(permissions: readonly string[]): Section[] {
  return SECTIONS.filter(({ permission }) => permission === undefined || [permission].flat().some((each) => permissions.includes(each)));
}
