import type { NameSetting } from "../../../src/core/dedupe/compare/levels/nameSetting";

const nowhere = () => false;

/** A list that holds names and nothing else, in which branches are customers of their own. */
export const onlyNames: NameSetting = {
  apart: true,
  alone: true,
  house: nowhere,
  elsewhere: nowhere,
  inTowns: nowhere,
  abroad: nowhere,
  listed: null,
  selfNamed: null,
  placed: null,
  units: null,
  works: null,
  institutions: null,
};
