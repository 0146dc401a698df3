import type { Detector } from "./seenCell";

const address =
  /(?:路|街|大道|巷|弄|村|镇|大厦|广场|园区?|工业[区园]|科技园|开发区|号).{0,6}\d|\d+\s*(?:号|栋|幢|楼|室|层)|^\d+[\w-]*\s+[\w.' ]+\b(?:st|street|ave|avenue|rd|road|blvd|dr|drive|lane|ln|way|suite|court|ct|place|pl|square|parkway|pkwy)\b/i;
/** 岳麓区望月湖, 116 The Paddocks, Bath: a district and a place in it, a number and a town behind the comma. */
const estate =
  /^(?:[\u4e00-\u9fff]{1,7}[省市区县旗])+[\u4e00-\u9fff]{1,10}(?:[园苑村湖庭城府湾里坊院街路镇乡庄屯坪桥巷弄]|小区|公寓|广场|大厦|市场)$|^\d+[a-z]?,?\s+[A-Z][\w'’.-]*(?:\s+[\w'’.-]+)*,\s*[A-Z]/;
/** 2室1厅1厨1卫 is how a flat is cut, not where it is. */
const floorPlan = /\d\s*[室房]\s*\d\s*厅/;
/** (21)兽药经营证字01566288号: the number of a paper stands before 号 as one of a house does, only longer or behind 字. */
const paper = /字\s*第?\s*[\d-]{4,}\s*号|(?<!\d)\d{6,}\s*号/;

export const isAddress: Detector = ({ text }) =>
  text.length >= 6 && (address.test(text) || estate.test(text)) && !floorPlan.test(text) && !paper.test(text);
