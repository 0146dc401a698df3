import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-components";

/** A calm green-blue of our own; 80 on white has a contrast of 5.0, 110 on near-black 7.6 (WCAG asks 4.5). */
const ledger: BrandVariants = {
  10: "#021412",
  20: "#06241f",
  30: "#073a32",
  40: "#084b41",
  50: "#085c50",
  60: "#086458",
  70: "#097063",
  80: "#0b7d6e",
  90: "#2a9483",
  100: "#45a594",
  110: "#5fb5a5",
  120: "#7cc5b7",
  130: "#97d4c8",
  140: "#b3e2d9",
  150: "#cdeee8",
  160: "#e6f7f4",
};

const chineseFirst =
  '"Segoe UI Variable Text", "Segoe UI", -apple-system, "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

export const lightTheme: Theme = { ...createLightTheme(ledger), fontFamilyBase: chineseFirst };

export const darkTheme: Theme = {
  ...createDarkTheme(ledger),
  fontFamilyBase: chineseFirst,
  colorBrandForeground1: ledger[110],
  colorBrandForeground2: ledger[120],
  colorBrandForegroundLink: ledger[110],
};

/** What Office tells of its theme; which of it exists depends on the build of Excel. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Whether the pane should be dark: as Office says, else by the luminance of its background, else the system. */
export function isDark(theme: OfficeTheme | undefined, systemIsDark: boolean): boolean {
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const luminance = luminanceOf(theme?.bodyBackgroundColor ?? "");
  return luminance === null ? systemIsDark : luminance < 0.5;
}

/** "#rrggbb" → 0 (black) … 1 (white), weighted as the eye sees it (ITU-R BT.601); null for anything else. */
function luminanceOf(color: string): number | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
