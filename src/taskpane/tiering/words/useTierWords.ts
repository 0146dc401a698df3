import { type Tier, tiers } from "../../../core/sheets/tier";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { tierWord } from "./tierWord";

/** Every tier as the scheme of the run on show calls it, as the sheets will too. */
export function useTierWords(): Readonly<Record<Tier, string>> {
  const { session } = usePane();
  const { common } = useTexts();
  if (session.tiers.phase !== "reviewing") return common.tiers;
  const { scheme } = session.tiers.summary;
  const words: Record<Tier, string> = { ...common.tiers };
  for (const tier of tiers) words[tier] = tierWord(tier, scheme, common.tiers);
  return words;
}
