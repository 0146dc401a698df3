import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { isCustomersEmpty, isWithoutCustomerList } from "../../session/state/mappingFacts";
import { EmptyState } from "./EmptyState";

/**
 * Nothing wrong was found because nothing was read: said as what it is. A customer sheet without rows is to be filled;
 * deals without one can be copied, which makes a customer of everyone they name; where no sheet was recognised, they can
 * be named by hand.
 */
export function NothingRead({ customersOnly }: { readonly customersOnly: boolean }): ReactNode {
  const { session, dispatch } = usePane();
  const { common, home, imports } = useTexts();
  const open = (page: "import" | "adopt") => dispatch({ type: "opened", route: { page } });
  const nothing = customersOnly ? common.noCustomersRead : common.nothingRead;
  if (isCustomersEmpty(session.book))
    return (
      <EmptyState icon="info" lead={common.customersEmptyLead} title={common.customersEmpty}>
        <Button onClick={() => open("import")}>{imports.choice}</Button>
      </EmptyState>
    );
  if (customersOnly && isWithoutCustomerList(session.book))
    return (
      <EmptyState icon="info" lead={common.noCustomerListLead} title={common.noCustomerList}>
        <Button appearance="primary" onClick={() => open("import")}>
          {imports.choice}
        </Button>
        <Button onClick={() => open("adopt")}>{home.adjust}</Button>
      </EmptyState>
    );
  return (
    <EmptyState icon="info" lead={common.nothingReadLead} title={nothing}>
      <Button appearance="primary" onClick={() => open("adopt")}>
        {home.adjust}
      </Button>
    </EmptyState>
  );
}
