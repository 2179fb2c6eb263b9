/** Character references of HTML: all numeric ones, the named ones of HTML 4 and the commoner of HTML 5. Others stay as typed. */

/** U+00A0 to U+00FF in order; these may stand without their semicolon. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

const OTHERS =
  'quot 22,amp 26,lt 3c,gt 3e,apos 27,OElig 152,oelig 153,Scaron 160,scaron 161,Yuml 178,fnof 192,circ 2c6,tilde 2dc,ensp 2002,' +
  'emsp 2003,thinsp 2009,zwnj 200c,zwj 200d,lrm 200e,rlm 200f,ndash 2013,mdash 2014,lsquo 2018,rsquo 2019,sbquo 201a,ldquo 201c,' +
  'rdquo 201d,bdquo 201e,dagger 2020,Dagger 2021,bull 2022,hellip 2026,permil 2030,prime 2032,Prime 2033,lsaquo 2039,rsaquo 203a,' +
  'oline 203e,frasl 2044,euro 20ac,image 2111,weierp 2118,real 211c,trade 2122,alefsym 2135,larr 2190,uarr 2191,rarr 2192,darr 2193,' +
  'harr 2194,crarr 21b5,lArr 21d0,uArr 21d1,rArr 21d2,dArr 21d3,hArr 21d4,forall 2200,part 2202,exist 2203,empty 2205,nabla 2207,' +
  'isin 2208,notin 2209,ni 220b,prod 220f,sum 2211,minus 2212,lowast 2217,radic 221a,prop 221d,infin 221e,ang 2220,and 2227,or 2228,' +
  'cap 2229,cup 222a,int 222b,there4 2234,sim 223c,cong 2245,asymp 2248,ne 2260,equiv 2261,le 2264,ge 2265,sub 2282,sup 2283,' +
  'nsub 2284,sube 2286,supe 2287,oplus 2295,otimes 2297,perp 22a5,sdot 22c5,lceil 2308,rceil 2309,lfloor 230a,rfloor 230b,lang 27e8,' +
  'rang 27e9,loz 25ca,spades 2660,clubs 2663,hearts 2665,diams 2666,Alpha 391,Beta 392,Gamma 393,Delta 394,Epsilon 395,Zeta 396,' +
  'Eta 397,Theta 398,Iota 399,Kappa 39a,Lambda 39b,Mu 39c,Nu 39d,Xi 39e,Omicron 39f,Pi 3a0,Rho 3a1,Sigma 3a3,Tau 3a4,Upsilon 3a5,' +
  'Phi 3a6,Chi 3a7,Psi 3a8,Omega 3a9,alpha 3b1,beta 3b2,gamma 3b3,delta 3b4,epsilon 3b5,zeta 3b6,eta 3b7,theta 3b8,iota 3b9,' +
  'kappa 3ba,lambda 3bb,mu 3bc,nu 3bd,xi 3be,omicron 3bf,pi 3c0,rho 3c1,sigmaf 3c2,sigma 3c3,tau 3c4,upsilon 3c5,phi 3c6,chi 3c7,' +
  'psi 3c8,omega 3c9,thetasym 3d1,upsih 3d2,piv 3d6,Tab 9,NewLine a,excl 21,num 23,dollar 24,percnt 25,lpar 28,rpar 29,ast 2a,' +
  'plus 2b,comma 2c,period 2e,sol 2f,colon 3a,semi 3b,equals 3d,quest 3f,commat 40,lsqb 5b,lbrack 5b,bsol 5c,rsqb 5d,rbrack 5d,' +
  'Hat 5e,lowbar 5f,grave 60,lcub 7b,lbrace 7b,verbar 7c,vert 7c,rcub 7d,rbrace 7d,dash 2010,hyphen 2010,horbar 2015,numsp 2007,' +
  'puncsp 2008,emsp13 2004,emsp14 2005,hairsp 200a,NoBreak 2060,ZeroWidthSpace 200b,bullet 2022,check 2713,checkmark 2713,' +
  'cross 2717,star 2606,starf 2605,wcirc 175,Wcirc 174,ycirc 177,Ycirc 176,frac13 2153,frac23 2154,frac15 2155,frac18 215b,' +
  'frac38 215c,frac58 215d,frac78 215e,copysr 2117,numero 2116,half bd,ldquor 201e,rdquor 201d,lsquor 201a,rsquor 2019'

/** Numeric references 0x80 to 0x9F mean Windows-1252, as in every browser. */
const C1 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const NAMED = new Map<string, string>()
for (const [index, name] of LATIN.split(' ').entries()) NAMED.set(name, String.fromCharCode(0xa0 + index))
const BARE = new Set([...NAMED.keys(), 'amp', 'lt', 'gt', 'quot'])
for (const pair of OTHERS.split(',')) {
  const [name, code] = pair.split(' ') as [string, string]
  NAMED.set(name, String.fromCodePoint(Number.parseInt(code, 16)))
}

const REFERENCE = /&(?:#(\d{1,8})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}))(;?)/g
const XML_NAMES = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])

export function decodeEntities(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string, end?: string) => {
    if (name === undefined) return numeric(decimal === undefined ? Number.parseInt(hex!, 16) : Number.parseInt(decimal, 10))
    return end === ';' || BARE.has(name) ? (NAMED.get(name) ?? whole) : whole
  })
}

/** In an attribute a name without semicolon is part of an address (`?a=1&copy=2`), so it stays. */
export function decodeAttribute(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replace(REFERENCE, (whole, _d, _h, name?: string, end?: string) =>
    name !== undefined && end !== ';' ? whole : decodeEntities(whole),
  )
}

/** XML knows five names; any other is an entity of the document’s own and is never looked up. */
export function decodeXml(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replace(REFERENCE, (whole, _d, _h, name?: string, end?: string) =>
    end === ';' && (name === undefined || XML_NAMES.has(name)) ? decodeEntities(whole) : whole,
  )
}

function numeric(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return C1[code - 0x80]!
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd'
  return String.fromCodePoint(code)
}
