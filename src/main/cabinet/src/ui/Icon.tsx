/** Strokes on a grid of 16. */
const PATHS = {
  alert: 'M8 2.2 14.3 13.3H1.7ZM8 6.4v3.2M8 11.4v.1',
  back: 'M13 8H3M7 4 3 8l4 4',
  barcode: 'M2 3v10M4.5 3v10M6.5 3v10M9.5 3v10M11.5 3v10M14 3v10',
  book: 'M8 4.2C6.5 3 4.5 2.7 2 2.8v9.6c2.5-.1 4.5.2 6 1.4 1.5-1.2 3.5-1.5 6-1.4V2.8c-2.5-.1-4.5.2-6 1.4ZM8 4.2v9.6',
  cart: 'M1.5 2.5h2l1.6 7.5h7l1.4-5.2H4.2M6 13.2v.1M11.3 13.2v.1',
  check: 'm3 8.5 3.3 3.3L13 4.8',
  chevron: 'm4.5 6.2 3.5 3.6 3.5-3.6',
  clock: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM8 4.8V8l2.3 1.6',
  close: 'm4 4 8 8M12 4l-8 8',
  comment: 'M2.5 3h11v7.5H8L4.8 13v-2.5H2.5Z',
  copy: 'M5.5 5.5h8v8h-8ZM10.5 5.5v-3h-8v8h3',
  edit: 'M10.8 2.6l2.6 2.6L5.6 13H3v-2.6ZM9.3 4.1l2.6 2.6',
  expand: 'M9.5 2.5h4v4M13.5 2.5 9 7M6.5 13.5h-4v-4M2.5 13.5 7 9',
  globe: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM2 8h12M8 1.8c2.2 2 2.2 10.4 0 12.4M8 1.8c-2.2 2-2.2 10.4 0 12.4',
  half: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM8 2v12M8 5h4.5M8 8h6M8 11h4.5',
  headset: 'M2.5 10V8a5.5 5.5 0 0 1 11 0v2M2.5 9h2v3.5h-2ZM11.5 9h2v3.5h-2ZM12.5 12.5c0 1.2-1.5 1.7-3.3 1.7',
  hourglass: 'M4 2h8M4 14h8M5 2v2.5L8 8l3-3.5V2M5 14v-2.5L8 8l3 3.5V14',
  key: 'M5 6.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM7.2 7.3 13.5 1.5M10.5 4.3l2 2',
  keyboard: 'M1.5 4h13v8.5h-13ZM4 6.7h.1M6.6 6.7h.1M9.3 6.7h.1M12 6.7h.1M5 9.8h6',
  leave: 'M9.5 2.5h-6v11h6M6.8 8h7M11 5l3 3-3 3',
  message: 'M2 3.5h12v9H2ZM2.3 4 8 8.7 13.7 4',
  note: 'M3 2.5h10v7.2L9.3 13.5H3ZM13 9.7H9.3v3.8',
  orders: 'M3 2h10v12l-1.7-1.2L9.7 14 8 12.8 6.3 14l-1.6-1.2L3 14ZM5.5 5.5h5M5.5 8.5h5',
  phone: 'M3 2.5h2.6l1.1 3-1.5 1.2a9 9 0 0 0 4.1 4.1l1.2-1.5 3 1.1V13c0 .5-.5 1-1 1C6.6 13.6 2.4 9.4 2 3.5c0-.5.5-1 1-1Z',
  phoneOff: 'M3 2.5h2.6l1.1 3-1.5 1.2a9 9 0 0 0 4.1 4.1l1.2-1.5 3 1.1V13c0 .5-.5 1-1 1C6.6 13.6 2.4 9.4 2 3.5c0-.5.5-1 1-1ZM10 2.5l3.5 3.5M13.5 2.5 10 6',
  plus: 'M8 3v10M3 8h10',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.3 10.3 14 14',
  settings: 'M2 4.5h6M11.5 4.5H14M8 4.5a1.75 1.75 0 1 0 3.5 0 1.75 1.75 0 1 0-3.5 0M2 11.5h2.5M8 11.5h6M4.5 11.5a1.75 1.75 0 1 0 3.5 0 1.75 1.75 0 1 0-3.5 0',
  shop: 'M2 6.5 3 2.5h10l1 4a2 2 0 0 1-4 0 2 2 0 0 1-4 0 2 2 0 0 1-4 0ZM3 8.5v5h10v-5M6.5 13.5v-3h3v3',
  sortDown: 'M4.5 3v10M2 10.5 4.5 13 7 10.5M9 4h5M9 8h4M9 12h2.5',
  sortUp: 'M4.5 13V3M2 5.5 4.5 3 7 5.5M9 4h2.5M9 8h4M9 12h5',
  star: 'm8 2 1.8 3.8 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2 .8-4.2L2 6.3l4.2-.5Z',
  theme: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 2v12M8 5h4.5M8 8h6M8 11h4.5',
  truck: 'M1.5 4h8v7h-8ZM9.5 6.5h3l2 2.3V11h-5M4 13.2v.1M11.8 13.2v.1',
  user: 'M8 2.2a2.9 2.9 0 1 1 0 5.8 2.9 2.9 0 0 1 0-5.8ZM2.5 14c.4-3 2.6-4.4 5.5-4.4s5.1 1.4 5.5 4.4',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration beside words; where there are none, what it stands in has a name of its own. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
