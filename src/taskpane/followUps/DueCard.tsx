import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { DuePage, DueView } from "../../core/analysis/followUps/dueViews";
import { Icon } from "../components/Icon";
import { CustomerLink } from "../components/links/CustomerLink";
import { RowLink } from "../components/links/RowLink";
import { TierBadge } from "../components/marks";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";
import { ContactForm } from "./ContactForm";
import { DueFacts } from "./DueFacts";

const useStyles = makeStyles({
  name: { flex: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  place: { flex: "1 0 auto" },
});

interface Props {
  readonly view: DueView;
  readonly choices: DuePage["choices"];
}

/** One customer to contact: how late, why now, and the contact filed where one stands. */
export function DueCard({ view, choices }: Props): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { followUps } = useTexts();
  const [recording, setRecording] = useState(false);
  return (
    <article aria-label={view.companyName} className={surfaces.card}>
      <div className={surfaces.row} style={{ alignItems: "flex-start" }}>
        <CustomerLink
          className={styles.name}
          name={view.companyName}
          of={{ sheet: view.sheet, row: view.row }}
        />
        {view.tier !== null && <TierBadge tier={view.tier} />}
      </div>
      <DueFacts view={view} />
      {view.reach && <span>{[view.reach.contact, view.reach.by].filter(Boolean).join(" · ")}</span>}
      {recording ? (
        <ContactForm choices={choices} onClose={() => setRecording(false)} view={view} />
      ) : (
        <div className={surfaces.wrap}>
          <span className={styles.place}>
            <RowLink row={view.row} sheet={view.sheet} />
          </span>
          <Button icon={<Icon name="check" size={16} />} onClick={() => setRecording(true)} size="small">
            {followUps.record}
          </Button>
        </div>
      )}
    </article>
  );
}
