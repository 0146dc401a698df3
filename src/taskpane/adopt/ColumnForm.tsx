import {
  Badge,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ColumnMapping, SheetMapping } from "../../core/adopt/mapping/mapping";
import { columnLetter } from "../../core/sheets/cell";
import { fields } from "../../core/sheets/fields";
import { SpotLink } from "../components/links/SpotLink";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";
import { isDoubtful } from "../session/state/mappingFacts";
import { withDateOrder, withField, withPlace } from "./editMapping";
import { fieldChoices } from "./fieldChoices";
import { PlaceForm } from "./PlaceForm";

const useStyles = makeStyles({
  column: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  doubtful: { borderLeft: `3px solid ${tokens.colorPaletteDarkOrangeBorderActive}`, paddingLeft: "8px" },
  samples: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  unused: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly mapping: SheetMapping;
  readonly column: ColumnMapping;
  readonly onChange: (mapping: SheetMapping) => void;
}

/** One column: its heading and samples, what it was taken for and why, and the way to correct it. */
export function ColumnForm({ mapping, column, onChange }: Props): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { adopt, fieldNames } = useTexts();
  const heading = column.heading === "" ? adopt.blankHeading : column.heading;
  const doubtful = isDoubtful(column);
  const options = mapping.role === null ? fields : fieldChoices(mapping.role);
  const field = column.field;
  return (
    <div className={mergeClasses(styles.column, doubtful && styles.doubtful)}>
      <div className={surfaces.row}>
        <SpotLink
          short={columnLetter(column.column)}
          spot={{ sheet: mapping.sheet, row: mapping.headerRow, column: columnLetter(column.column) }}
        />
        <span className={mergeClasses(surfaces.grow, surfaces.strong, field === null && styles.unused)}>
          {heading}
        </span>
        {doubtful && (
          <Badge appearance="tint" color="warning" style={{ flex: "none" }}>
            {adopt.doubt}
          </Badge>
        )}
      </div>
      <Select
        aria-label={adopt.field(heading)}
        onChange={(_, { value }) =>
          onChange(withField(mapping, column.column, fields.find((known) => known === value) ?? null))
        }
        value={field ?? ""}
      >
        <option value="">{adopt.noField}</option>
        {field !== null && !options.includes(field) && <option value={field}>{fieldNames[field]}</option>}
        {options.map((each) => (
          <option key={each} value={each}>
            {fieldNames[each]}
          </option>
        ))}
      </Select>
      {column.dateOrder !== undefined && column.field !== null && (
        <Field label={adopt.dateOrder}>
          <RadioGroup
            layout="horizontal"
            onChange={(_, { value }) =>
              onChange(withDateOrder(mapping, column.column, value === "mdy" ? "mdy" : "dmy"))
            }
            style={{ flexWrap: "wrap" }}
            value={column.dateOrder ?? ""}
          >
            <Radio label={adopt.dateOrders.mdy} value="mdy" />
            <Radio label={adopt.dateOrders.dmy} value="dmy" />
          </RadioGroup>
        </Field>
      )}
      {column.field !== null &&
        column.places?.map((place) => (
          <PlaceForm
            key={place.text}
            onChange={(code) => onChange(withPlace(mapping, column.column, place.text, code))}
            place={place}
          />
        ))}
      <span className={styles.samples}>
        {column.samples.length > 0 ? `${adopt.samples} ${column.samples.join(" / ")}` : adopt.noSamples}
      </span>
      <span className={surfaces.muted}>
        {adopt.reason(column.reason, field === null ? heading : fieldNames[field])}
      </span>
    </div>
  );
}
