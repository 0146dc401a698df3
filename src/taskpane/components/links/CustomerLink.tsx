import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CustomerRef } from "../../../core/analysis/book/customerRow";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";

interface Props {
  readonly of: CustomerRef;
  /** "" = not known to whoever shows the link. */
  readonly name: string;
  /** Shown instead of the name. */
  readonly label?: string;
  readonly className?: string;
}

/** A customer's name that opens its page. */
export function CustomerLink({ of, name, label, className }: Props): ReactNode {
  const { dispatch } = usePane();
  const { customers, followUps } = useTexts();
  const shown = name || customers.noName;
  const spoken = name === "" && label !== undefined ? label : followUps.openCustomer(shown);
  const to: CustomerRef = "id" in of ? { id: of.id } : { sheet: of.sheet, row: of.row };
  return (
    <Link
      aria-label={spoken}
      as="button"
      onClick={() => dispatch({ type: "opened", route: { page: "customer", of: to, name } })}
      {...(className === undefined ? {} : { className })}
    >
      {label ?? shown}
    </Link>
  );
}
