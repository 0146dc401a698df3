import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { CustomerView } from "../../core/analysis/customers/customerView";
import { serialOfIsoDay } from "../../core/values/dates/serialDay";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { OverrideForm } from "../tiering/customers/OverrideForm";
import { useManualTier } from "./useManualTier";

/** The tier a person set, until when and why; set, renewed or taken back here. */
export function ManualPart({ view }: { readonly view: CustomerView }): ReactNode {
  const styles = useSurfaces();
  const { today } = usePane();
  const { customers, common } = useTexts();
  const { written, write } = useManualTier();
  const [setting, setSetting] = useState(false);
  const { manual, tier, past, customer } = view;
  const known = tier?.tier ?? past[0]?.tier ?? "regular";
  const lift = () => write({ customer, tier: null, reason: "", by: "", until: serialOfIsoDay(today()) });
  if (written !== null) {
    const text =
      written.tier === null ? customers.manualLifted : customers.manualSet(common.tiers[written.tier]);
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{text}</MessageBarBody>
      </MessageBar>
    );
  }
  if (setting)
    return (
      <OverrideForm
        asOf={today()}
        onCancel={() => setSetting(false)}
        onSave={(override) => {
          setSetting(false);
          write({ customer, ...override });
        }}
        tier={manual?.tier ?? known}
      />
    );
  return (
    <>
      {manual && <ManualWords manual={manual} />}
      <div className={styles.wrap}>
        <Button onClick={() => setSetting(true)} size="small">
          {manual ? customers.manualChange : customers.manualStart}
        </Button>
        {manual && (
          <Button appearance="subtle" onClick={lift} size="small">
            {customers.manualLift}
          </Button>
        )}
      </div>
    </>
  );
}

function ManualWords({ manual }: { readonly manual: NonNullable<CustomerView["manual"]> }): ReactNode {
  const styles = useSurfaces();
  const { today } = usePane();
  const { customers, common } = useTexts();
  const { tier, reason, by, until } = manual;
  const why = [reason, by].filter((part) => part !== "").join(" · ");
  const isOver = until !== null && until < today();
  const text = customers.manual(common.tiers[tier], why, until ?? "");
  if (!isOver) return <span className={styles.muted}>{text}</span>;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{customers.manualOver(common.tiers[tier], until)}</MessageBarBody>
    </MessageBar>
  );
}
