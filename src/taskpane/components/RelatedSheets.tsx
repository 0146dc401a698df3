import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SheetMapping } from "../../core/adopt/mapping";
import { usePane } from "../session/paneContext";
import { useTexts } from "../session/useTexts";

/** Names the sheets that are only checked, and leads to where they are left out. */
export function RelatedSheets({ mappings }: { readonly mappings: readonly SheetMapping[] }): ReactNode {
  const { dispatch } = usePane();
  const { home } = useTexts();
  const sheets = mappings.filter(({ related }) => related).map(({ sheet }) => sheet);
  if (sheets.length === 0) return null;
  return (
    <Link onClick={() => dispatch({ type: "opened", route: { page: "adopt" } })}>{home.related(sheets)}</Link>
  );
}
