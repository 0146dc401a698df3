import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CustomerView } from "../../core/analysis/customers/customerView";
import type { DuePage } from "../../core/analysis/followUps/dueViews";
import { Disclosure } from "../components/layout/Disclosure";
import { Facts } from "../components/layout/Facts";
import { Section } from "../components/layout/Section";
import { RowLink } from "../components/links/RowLink";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";
import { FindingsPart } from "./FindingsPart";
import { NextPart } from "./NextPart";
import { TierPart } from "./TierPart";
import { TwinsPart } from "./TwinsPart";

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(64px, max-content) minmax(0, 1fr)",
    gap: "4px 12px",
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3, maxWidth: "96px", overflowWrap: "anywhere" },
  value: { margin: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly view: CustomerView;
  readonly choices: DuePage["choices"];
  /** The name stands above already. */
  readonly isTitled: boolean;
}

/** The customer from the most to the least urgent: next step, tier, doubts, then the particulars. */
export function CustomerSections({ view, choices, isTitled }: Props): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { customers } = useTexts();
  const { customerId, companyName, owner, sheet, row } = view;
  const lead = [customerId && customers.id(customerId), owner && customers.owner(owner)];
  return (
    <>
      <div className={surfaces.wrap}>
        {!isTitled && <span className={styles.name}>{companyName || customers.noName}</span>}
        <span className={surfaces.muted}>{lead.filter(Boolean).join(" · ")}</span>
        <RowLink row={row} sheet={sheet} />
      </div>
      <NextPart choices={choices} view={view} />
      <TierPart view={view} />
      <FindingsPart view={view} />
      <TwinsPart view={view} />
      {view.contacts.length > 0 && <Contacts view={view} />}
      <Disclosure label={customers.facts}>
        <dl className={`${surfaces.card} ${styles.facts}`}>
          {view.facts.map(({ heading, value }) => (
            <Fact heading={heading} key={heading} value={value} />
          ))}
        </dl>
      </Disclosure>
    </>
  );
}

function Fact({ heading, value }: { readonly heading: string; readonly value: string }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{heading}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

function Contacts({ view }: { readonly view: CustomerView }): ReactNode {
  const surfaces = useSurfaces();
  const { customers } = useTexts();
  return (
    <Section title={customers.contacts}>
      <ul className={surfaces.plainList}>
        {view.contacts.map(({ name, role, reach }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may share a name; the list does not change
          <li className={surfaces.card} key={index} style={{ gap: 2 }}>
            <span>
              <span className={surfaces.strong}>{name}</span> {role}
            </span>
            <Facts parts={reach} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
