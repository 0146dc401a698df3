import { FluentProvider } from "@fluentui/react-components";
import { type ReactNode, useReducer, useRef } from "react";
import type { Language } from "../core/sheets/words";
import { Shell } from "./Shell";
import type { AnalysisClient } from "./session/gateway/analysisClient";
import type { WorkbookGateway } from "./session/gateway/workbookGateway";
import { PaneProvider } from "./session/hooks/paneContext";
import { reduce } from "./session/state/reduce";
import { newSession } from "./session/state/session";
import type { Texts } from "./texts/zh-CN";
import { darkTheme, lightTheme, type OfficeTheme } from "./theme";
import { useDark } from "./useDark";

/** What the pane needs of the world; tests and previews pass their own. */
export interface World {
  readonly gateway: WorkbookGateway;
  readonly analysis: AnalysisClient;
  readonly language: Language;
  /** The pane's words in that language. */
  readonly texts: Texts;
  readonly today: () => string;
  readonly readTheme: () => OfficeTheme | undefined;
  /** "Excel 16.0.… on PC" for the diagnostics. */
  readonly hostName: string;
}

export function App({ world }: { readonly world: World }): ReactNode {
  const [session, dispatch] = useReducer(reduce, newSession);
  const running = useRef<AbortController | null>(null);
  const dark = useDark(world.readTheme);
  const { gateway, analysis, language, texts, today, hostName } = world;
  return (
    <FluentProvider
      // What the browser draws itself, such as radio buttons and calendars, is dark only where it is told.
      style={{ height: "100%", background: "transparent", colorScheme: dark ? "dark" : "light" }}
      theme={dark ? darkTheme : lightTheme}
    >
      <PaneProvider
        value={{ session, dispatch, gateway, analysis, language, texts, today, running, hostName }}
      >
        <Shell />
      </PaneProvider>
    </FluentProvider>
  );
}
