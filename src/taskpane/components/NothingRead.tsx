import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../session/paneContext";
import { useTexts } from "../session/useTexts";
import { EmptyState } from "./EmptyState";

/** Nothing wrong was found because nothing was read: said as what it is, with the way to name the sheets by hand. */
export function NothingRead({ customersOnly }: { readonly customersOnly: boolean }): ReactNode {
  const { dispatch } = usePane();
  const { common, home } = useTexts();
  return (
    <EmptyState
      icon="info"
      lead={common.nothingReadLead}
      title={customersOnly ? common.noCustomersRead : common.nothingRead}
    >
      <Button appearance="primary" onClick={() => dispatch({ type: "opened", route: { page: "adopt" } })}>
        {home.adjust}
      </Button>
    </EmptyState>
  );
}
