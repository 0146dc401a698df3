import type { InstitutionUnits } from "../../columns/names/institutionUnits";
import type { ListedPersons } from "../../columns/persons/listedPersons";
import type { OtherLands } from "../../columns/places/countries";
import type { OtherHouses, SameHouse } from "./branches";

/** What is known of the customers beside their names. */
export interface NameSetting {
  /** Branches (分公司) and departments are customers of their own. */
  readonly apart: boolean;
  /** Nothing says how or where they are reached: names are all there is. */
  readonly alone: boolean;
  readonly house: SameHouse;
  readonly elsewhere: OtherHouses;
  /** See `townBranches`. */
  readonly inTowns: OtherHouses;
  /** Two countries register two firms, whatever the form: Rowe Ltd of Britain, Rowe Co., Ltd. of Japan. */
  readonly abroad: OtherLands;
  /** See `selfKinds`. */
  readonly selfNamed: Uint8Array | null;
  /** See `placedAsides`. */
  readonly placed: Uint8Array | null;
  readonly units: Int32Array | null;
  readonly works: Int32Array | null;
  readonly institutions: InstitutionUnits | null;
  readonly listed: ListedPersons | null;
}
