import { defineType } from "../../engine/types/defineType";
import type { ObjectType } from "../../engine/types/objectType";
import type { RangeTarget } from "../book/book";
import { rangeFormatType } from "../formats/rangeFormatType";
import { conditionalFormatsType } from "../rules/conditionalFormatsType";
import { dataValidationType } from "../rules/dataValidationType";
import { rangeActions } from "./rangeActions";
import { rangeNavigation } from "./rangeNavigation";
import { rangeProperties } from "./rangeProperties";
import { rangeSearches } from "./rangeSearches";
import { rangeSortType } from "./rangeSortType";

/** `Excel.Range`. */
export const rangeType: ObjectType<RangeTarget> = defineType<RangeTarget>({
  name: "Range",
  tracked: true,
  properties: rangeProperties,
  navigation: {
    ConditionalFormats: ({ book, area }) => conditionalFormatsType.of({ book, areas: [area] }),
    DataValidation: ({ book, area }) => dataValidationType.of({ book, areas: [area] }),
    Format: ({ book, area }) => rangeFormatType.of({ book, areas: [area] }),
    Sort: (target) => rangeSortType.of(target),
    Worksheet: ({ book, area }) => book.objects.worksheet(area.sheetId),
  },
  methods: { ...rangeNavigation, ...rangeActions, ...rangeSearches },
});
