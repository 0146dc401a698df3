import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { BarTitle } from "../../components/notices/BarTitle";
import { useStanding } from "./useStanding";

/** Where the quarters stand: what was written last, and what is due now or when the next is. */
export function Standing(): ReactNode {
  const { standing } = useStanding();
  if (!standing) return null;
  const { isDue, title, lead } = standing;
  return (
    <MessageBar intent={isDue ? "info" : "success"} layout="multiline">
      <MessageBarBody>
        <BarTitle>{title}</BarTitle>
        {lead}
      </MessageBarBody>
    </MessageBar>
  );
}
