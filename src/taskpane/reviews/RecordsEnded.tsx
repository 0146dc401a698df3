import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { endedBefore } from "../../core/reviews/reviewMonths";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";

interface Props {
  /** Month on the page, "2026-11". */
  readonly chosen: string;
  /** Day on which records end, "YYYY-MM-DD". */
  readonly endedOn: string;
  readonly onChoose: (month: string) => void;
}

/** In a month long after the last record everybody went quiet: the month in which the records end tells more. */
export function RecordsEnded({ chosen, endedOn, onChoose }: Props): ReactNode {
  const { today } = usePane();
  const { reviews } = useTexts();
  const month = endedBefore(today(), endedOn)?.month;
  if (month === undefined || month === chosen) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{reviews.ended(month)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => onChoose(month)} size="small">
          {reviews.endedOpen(month)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
