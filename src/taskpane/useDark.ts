import { useEffect, useState } from "react";
import { isDark, type OfficeTheme } from "./theme";

const darkQuery = "(prefers-color-scheme: dark)";

/**
 * Whether to be dark now. Excel has no event for a changed theme, so it is read again whenever the pane gets
 * the focus or becomes visible.
 */
export function useDark(readTheme: () => OfficeTheme | undefined): boolean {
  const [dark, setDark] = useState(() => isDark(readTheme(), systemIsDark()));
  useEffect(() => {
    const look = () => setDark(isDark(readTheme(), systemIsDark()));
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    const query = window.matchMedia?.(darkQuery);
    query?.addEventListener("change", look);
    return () => {
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
      query?.removeEventListener("change", look);
    };
  }, [readTheme]);
  return dark;
}

function systemIsDark(): boolean {
  return window.matchMedia?.(darkQuery).matches ?? false;
}
