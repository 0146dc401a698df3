import { type ReactNode, useCallback } from "react";
import type { SheetMapping } from "../../core/adopt/mapping/mapping";
import { Choice } from "../components/inputs/Choice";
import { usePane } from "../session/hooks/paneContext";
import { useAnswer } from "../session/hooks/useAnswer";
import { useTexts } from "../session/hooks/useTexts";
import { splitOffers } from "./splitOffer";

/** Offers to take columns apart where some hold several things a cell; nothing where none does. */
export function SplitChoiceCard({ mappings }: { readonly mappings: readonly SheetMapping[] }): ReactNode {
  const { gateway, dispatch, language } = usePane();
  const { splits } = useTexts();
  const ask = useCallback(() => gateway.settledSplits(), [gateway]);
  const { value: settled } = useAnswer(ask);
  const open = settled && splitOffers(mappings).filter(({ id }) => !settled.includes(id));
  if (!open || open.length === 0) return null;
  const headings = [...new Set(open.map(({ heading }) => heading))];
  return (
    <Choice
      icon="sheet"
      lead={splits.offerLead(headings.join(language === "zh-CN" ? "」「" : "”, “"))}
      onOpen={() => dispatch({ type: "opened", route: { page: "splits" } })}
      title={splits.offer}
    />
  );
}
