import type { CellValue } from "../../sheets/cell";
import type { Column } from "../../tables/table";
import { cellText } from "./cellText";

const roomHeading =
  /^(?:房号|房间号?|室号|门牌号?|房屋号|(?:楼栋?|[栋幢座])?号?(?:单元)?(?:房号|室号)|(?:楼号|楼栋|栋号?|单元|座号?|[-\s/、·])+(?:单元|房号|室号|号)+|unit(?:\/lot)?|lot|apt)$/i;

/** Is that the column of doors within the houses or estates that stand in another: 房号 beside 小区? */
export const isRoom = ({ heading }: Column): boolean => roomHeading.test(heading.trim());

/** What stands between the numbers of a door: 9栋2单元601, 9#2单元601, 9-2-601. */
const betweenNumbers = /[\s#＃\-—－/／、,，.·]+|[栋幢座室房]|号楼?|单元/g;

const han = /[\u3400-\u9fff]/;

/** A door of a Chinese house in one writing, however its numbers are told apart. */
const doorOf = (house: string, room: string): string =>
  han.test(house)
    ? room
        .split(betweenNumbers)
        .filter((part) => part !== "")
        .join("号")
    : room;

/** Addresses with their doors: neighbours of one estate do not live at one address. */
export function withRooms(address: readonly CellValue[], rooms: Column | undefined): readonly CellValue[] {
  if (rooms === undefined) return address;
  return address.map((cell, row) => {
    const room = cellText(rooms.cells[row]).trim();
    return typeof cell !== "string" || room === "" ? cell : `${cell} ${doorOf(cell, room)}`;
  });
}
