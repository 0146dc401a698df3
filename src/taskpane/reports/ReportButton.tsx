import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";
import { routeOf } from "../session/state/route";

/** 写入分级报告 of the last run: previewed, written in the place of an earlier one. Needs tiers in the analysis. */
export function ReportButton({ primary = false }: { readonly primary?: boolean }): ReactNode {
  const { analysis, dispatch, gateway, language, today } = usePane();
  const { reports } = useTexts();
  const { prepare } = useWriting();
  const make = async () =>
    analysis.call("reportPatch", [await gateway.heldReport(), { language, asOf: today() }]);
  const write = () => {
    // The preview leads back here, wherever the button stands.
    dispatch({ type: "switched", route: routeOf("tiering") });
    prepare("report", make);
  };
  return (
    <Button appearance={primary ? "primary" : "secondary"} data-next={primary} onClick={write}>
      {reports.write}
    </Button>
  );
}
