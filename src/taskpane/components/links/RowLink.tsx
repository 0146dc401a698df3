import type { ReactNode } from "react";
import type { RowPlace } from "../../../core/analysis/context/views";
import { useTexts } from "../../session/hooks/useTexts";
import { SpotLink } from "./SpotLink";

/** "第 5 行": shows a whole row in its sheet. */
export function RowLink({ sheet, row }: RowPlace): ReactNode {
  const { common } = useTexts();
  return <SpotLink short={common.row(row)} spot={{ sheet, row, column: null }} />;
}
