import type { ReactNode } from "react";
import { Choice } from "../components/inputs/Choice";
import { useTexts } from "../session/hooks/useTexts";
import { useJobs } from "../session/hooks/work/useJobs";
import { type Route, routeOf } from "../session/state/route";

/** Rows of another list bring customers that are there already under another spelling: one press looks for them. */
export function AfterImport({ leave }: { readonly leave: (route: Route) => void }): ReactNode {
  const { home, imports } = useTexts();
  const { start } = useJobs();
  const search = () => {
    leave(routeOf("dedupe"));
    start("duplicates");
  };
  return <Choice icon="duplicates" lead={imports.thenDedupe} onOpen={search} title={home.dedupe} />;
}
