import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../session/hooks/useTexts";
import { EmptyState } from "./EmptyState";

interface Props {
  readonly text: string;
  /** What to try where nothing else narrows the list. */
  readonly lead: string;
  /** Drops every other filter; null where there is none. */
  readonly onAll: (() => void) | null;
}

/** Nobody is called by the text; perhaps somebody whom other filters hide is. */
export function SearchNone({ text, lead, onAll }: Props): ReactNode {
  const { customers } = useTexts();
  return (
    <EmptyState
      icon="info"
      lead={onAll ? customers.foundNoneHere : lead}
      title={customers.foundNone(text.trim())}
    >
      {onAll && <Button onClick={onAll}>{customers.searchAll}</Button>}
    </EmptyState>
  );
}
