/** What a column that is none of the usual ones holds, as far as matching asks. */
export type ValueKind =
  | "given"
  | "surname"
  | "middle"
  | "birthday"
  | "sex"
  | "petName"
  | "birthYear"
  | "identifier"
  | "place"
  | "number"
  | "office"
  | "town"
  | "register"
  | "site"
  | "reference"
  | "trade"
  | "text";
