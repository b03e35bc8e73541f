#!/bin/sh
# Cuts the bundled fonts out of Debian's package fonts-noto-core. Needs: pip install fonttools brotli.
# Run in this folder. README.md says what is kept and why.
set -eu
from="${1:-/usr/share/fonts/truetype/noto}"

latin="U+0000-024F,U+0259,U+02B0-036F,U+1E00-1EFF,U+2000-206F,U+2070-209F,U+20A0-20BF,U+2100-214F,U+2212,U+2260,U+2264,U+2265,U+25CC,U+FB00-FB06,U+FFFD"
arabic="U+0020-007E,U+00A0,U+00AB,U+00BB,U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200B-200F,U+2010-2015,U+2018-201D,U+2026,U+2066-2069,U+25CC,U+FB50-FDFF,U+FE70-FEFF"
ethiopic="U+0020-007E,U+00A0,U+00AB,U+00BB,U+1200-139F,U+2D80-2DDF,U+AB00-AB2F,U+200B-200F,U+2010-2015,U+2018-201D,U+2026,U+2039,U+203A,U+25CC"

cut() { # family weight ranges
  for flavor in ttf woff2; do
    pyftsubset "$from/$1-$2.ttf" --unicodes="$3" --layout-features='*' --no-hinting --notdef-outline \
      --name-IDs='*' --output-file="$1-$2.$flavor" $([ "$flavor" = woff2 ] && echo --flavor=woff2)
  done
}

for weight in Regular Bold; do
  cut NotoSans "$weight" "$latin"
  cut NotoSansArabic "$weight" "$arabic"
  cut NotoSansEthiopic "$weight" "$ethiopic"
done
