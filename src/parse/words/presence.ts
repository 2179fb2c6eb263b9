/** How somebody was there. */

/** Ways of being there from afar. */
export const REMOTE =
  /\b(?:via|by|on|over|through)\s+(?:ms\s+|microsoft\s+)?(?:teams|zoom|skype|video(?:\s*(?:link|conference|call))?|vc|tele(?:phone|conference)|phone|audio|webex|link)\b|\b(?:virtual(?:ly)?|remote(?:ly)?|online|on-line|zoom|teams|video\s?link)\b/i
