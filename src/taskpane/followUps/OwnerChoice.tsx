import type { ReactNode } from "react";
import type { DuePage } from "../../core/analysis/followUps/dueViews";
import { LineSelect } from "../components/inputs/LineSelect";
import { useTexts } from "../session/hooks/useTexts";
import { everyone } from "../session/state/everyone";

interface Props {
  readonly owner: string;
  readonly owners: DuePage["owners"];
  readonly onChange: (owner: string) => void;
}

/** Whose customers the list shows, with what each has to do. */
export function OwnerChoice({ owner, owners, onChange }: Props): ReactNode {
  const { followUps } = useTexts();
  const toDo = ({ counts }: DuePage["owners"][number]) => counts.late + counts.today;
  return (
    <LineSelect
      label={followUps.owner}
      onChange={onChange}
      options={[
        {
          value: everyone,
          text: followUps.everyone(owners.reduce((sum, one) => sum + toDo(one), 0)),
        },
        ...owners.map((one) => ({
          value: one.owner,
          text: followUps.ofOwner(one.owner || followUps.nobody, toDo(one)),
        })),
      ]}
      value={owner}
    />
  );
}
