import type { ReactNode } from "react";

const circle = "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z";
const sheet =
  "M3 5a1.5 1.5 0 0 1 1.5-1.5h11A1.5 1.5 0 0 1 17 5v10a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15ZM3 8h14";

/** Strokes on a 20 × 20 grid, drawn for this product. */
const strokes = {
  duplicates:
    "M7 7V4.5A1.5 1.5 0 0 1 8.5 3h7A1.5 1.5 0 0 1 17 4.5v7a1.5 1.5 0 0 1-1.5 1.5H13M4.5 7h7A1.5 1.5 0 0 1 13 8.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 15.5v-7A1.5 1.5 0 0 1 4.5 7Z",
  inspect: "M10 3 4 5.2v4.3c0 3.6 2.4 6.3 6 7.5 3.6-1.2 6-3.9 6-7.5V5.2L10 3ZM7.4 10l1.9 1.9 3.4-3.7",
  tiers: "M4 17v-4M8 17v-7M12 17V7M16 17V3.5",
  sheet: `${sheet}M8 8v8.5`,
  addSheet: `${sheet}M10 10v5M7.5 12.5h5`,
  intoSheet: `${sheet}M10 9.5v5M7.7 12.4l2.3 2.3 2.3-2.3`,
  mapping: "M3 6h4c4 0 2 8 6 8h4M3 14h4c1.3 0 2-.9 2.4-2M10.6 8c.4-1.1 1.1-2 2.4-2h4",
  locate: "M10 5.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10 2.5v3M10 14.5v3M2.5 10h3M14.5 10h3",
  due: "M4.5 4.5h11A1.5 1.5 0 0 1 17 6v9.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15.5V6a1.5 1.5 0 0 1 1.5-1.5ZM3 8.5h14M7 2.5v3M13 2.5v3m-5.5 7 1.8 1.8 3.2-3.4",
  search: "M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM13 13l4 4",
  person: "M10 3.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM4 16.5c.6-3 3-4.5 6-4.5s5.4 1.5 6 4.5",
  check: "m4.5 10.5 3.8 3.8 7.2-8",
  cross: "m5.5 5.5 9 9M14.5 5.5l-9 9",
  next: "m8 5 5 5-5 5",
  down: "m5 8 5 5 5-5",
  back: "M16 10H4.5M9 5l-5 5 5 5",
  undo: "M7.5 4 4 7.5 7.5 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8",
  refresh: "M16 10a6 6 0 1 1-1.8-4.3L16 7.5M16 3.5v4h-4",
  history: `${circle}M10 6v4.2l2.8 1.8`,
  error: `${circle}M7.6 7.6l4.8 4.8M12.4 7.6l-4.8 4.8`,
  warning: "M10 3.5 17.2 16H2.8L10 3.5ZM10 8.3v3.4M10 13.7v.1",
  info: `${circle}M10 9.2v4.3M10 6.6v.1`,
  star: "m10 3 2.1 4.4 4.9.7-3.5 3.4.8 4.8-4.3-2.3-4.3 2.3.8-4.8L3 8.1l4.9-.7L10 3Z",
  arrow: "M4 10h11.5M11 5.5l4.5 4.5-4.5 4.5",
  up: "M10 16V4.5M5 9.5l5-5 5 5",
  fall: "M10 4v11.5M5 10.5l5 5 5-5",
  lock: "M5.5 9h9a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1ZM7 9V6.5a3 3 0 0 1 6 0V9",
} as const;

export type IconName = keyof typeof strokes;

/** A line icon in the colour of its text; decoration only, the words beside it carry the meaning. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }): ReactNode {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      fill="none"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="1.4"
      style={{ flex: "none" }}
      viewBox="0 0 20 20"
      width={size}
    >
      <path d={strokes[name]} />
    </svg>
  );
}
