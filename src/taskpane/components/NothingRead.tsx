import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isCustomersEmpty } from "../session/mappingFacts";
import { usePane } from "../session/paneContext";
import { useTexts } from "../session/useTexts";
import { EmptyState } from "./EmptyState";

/**
 * Nothing wrong was found because nothing was read: said as what it is. A customer sheet without rows is to be filled;
 * where none was recognised, the sheets can be named by hand.
 */
export function NothingRead({ customersOnly }: { readonly customersOnly: boolean }): ReactNode {
  const { session, dispatch } = usePane();
  const { common, home, imports } = useTexts();
  const nothing = customersOnly ? common.noCustomersRead : common.nothingRead;
  if (isCustomersEmpty(session.book))
    return (
      <EmptyState icon="info" lead={common.customersEmptyLead} title={common.customersEmpty}>
        <Button onClick={() => dispatch({ type: "opened", route: { page: "import" } })}>
          {imports.choice}
        </Button>
      </EmptyState>
    );
  return (
    <EmptyState icon="info" lead={common.nothingReadLead} title={nothing}>
      <Button appearance="primary" onClick={() => dispatch({ type: "opened", route: { page: "adopt" } })}>
        {home.adjust}
      </Button>
    </EmptyState>
  );
}
