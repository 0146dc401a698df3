import { type ReactNode, useCallback } from "react";
import { Choice } from "../components/inputs/Choice";
import { usePane } from "../session/hooks/paneContext";
import { useAnswer } from "../session/hooks/useAnswer";
import { useTexts } from "../session/hooks/useTexts";

/** Offers what newer definitions add to standard sheets that were set up before; nothing where they are up to date. */
export function UpgradeCard(): ReactNode {
  const { gateway, dispatch } = usePane();
  const { structure } = useTexts();
  const ask = useCallback(() => gateway.upgrades(), [gateway]);
  const { value: upgrades } = useAnswer(ask);
  if (!upgrades || upgrades.length === 0) return null;
  return (
    <Choice
      icon="addSheet"
      lead={structure.upgradeLead(upgrades.length)}
      onOpen={() => dispatch({ type: "opened", route: { page: "templates" } })}
      title={structure.upgrade}
    />
  );
}
