import { createContext, type Dispatch, type RefObject, useContext } from "react";
import type { Language } from "../../../core/sheets/words";
import type { Texts } from "../../texts/zh-CN";
import type { AnalysisClient } from "../gateway/analysisClient";
import type { WorkbookGateway } from "../gateway/workbookGateway";
import type { Action, Session } from "../state/session";

/** What every page can reach: the state, the way to change it, the workbook and the analysis. */
export interface Pane {
  readonly session: Session;
  readonly dispatch: Dispatch<Action>;
  readonly gateway: WorkbookGateway;
  readonly analysis: AnalysisClient;
  readonly language: Language;
  /** Its words. */
  readonly texts: Texts;
  /** Today as "YYYY-MM-DD" by the user's clock; asked each time, for a pane may stay open over midnight. */
  readonly today: () => string;
  /** "Excel 16.0.… on PC" for the diagnostics. */
  readonly hostName: string;
  /** The run that can be cancelled now. */
  readonly running: RefObject<AbortController | null>;
}

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

/** The pane around the calling component. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside of a PaneProvider");
  return pane;
}
