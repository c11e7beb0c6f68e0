#!/bin/sh
# Rebuilds the sample résumés in sample-resumes/ from the sources in this folder.
#
#   sh src/samples/make-samples.sh [TARGET-FOLDER]
#
# Without an argument the files go to sample-resumes/ at the root of the project.
# It may be run again at any time; it overwrites the résumés and leaves README.md alone.
#
# Needs: LibreOffice Writer (soffice), Chromium (chromium-headless-shell, chromium or
# chromium-browser), zip and unzip, GNU sed, and the Liberation fonts. On Debian:
#   apt-get install --no-install-recommends libreoffice-writer fonts-liberation \
#       chromium-headless-shell zip unzip
# CHROMIUM and SOFFICE may name other programs.
#
# Everything works offline. With the same versions of these programs two runs give the same
# bytes: dates and random identifiers that the programs write are set to fixed values below.

set -eu
LC_ALL=C.UTF-8; export LC_ALL
TZ=UTC; export TZ

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
out=${1:-$here/../../sample-resumes}
mkdir -p "$out"
out=$(CDPATH= cd -- "$out" && pwd)

soffice=${SOFFICE:-soffice}
chromium=${CHROMIUM:-}
if [ -z "$chromium" ]; then
    for c in chromium-headless-shell chromium chromium-browser; do
        if command -v "$c" >/dev/null 2>&1; then chromium=$c; break; fi
    done
fi
for c in "$soffice" "${chromium:-chromium}" zip unzip; do
    command -v "$c" >/dev/null 2>&1 || { echo "make-samples.sh: $c is not installed" >&2; exit 1; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# The date written into every file: 2 November 2026, 09:00 UTC.
stamp=20261102090000
iso=2026-11-02T09:00:00

# Dates and identifiers inside a PDF, replaced by text of the same length so that the
# table of byte offsets stays right.
fix_pdf() {
    LC_ALL=C sed -i -E \
        -e "s/(\/(CreationDate|ModDate) ?\(D:)[0-9]{14}/\1$stamp/g" \
        -e 's/^\/ID \[ <[0-9A-F]{32}>/\/ID [ <00000000000000000000000000000000>/' \
        -e 's/^<[0-9A-F]{32}> \]/<00000000000000000000000000000000> ]/' \
        -e 's/(\/DocChecksum \/)[0-9A-F]{32}/\100000000000000000000000000000000/g' "$1"
}

# A DOCX or ODT is a zip archive: set the dates in its metadata, then pack it again in a
# fixed order with fixed times (an ODT needs "mimetype" first and uncompressed).
fix_zip() {
    rm -rf "$work/zip"; mkdir "$work/zip"
    unzip -q "$1" -d "$work/zip"
    (
        cd "$work/zip"
        for m in meta.xml settings.xml docProps/core.xml; do
            [ -f "$m" ] || continue
            sed -i -E \
                -e "s/(<(dc:date|meta:creation-date)>)[^<]*/\1$iso/g" \
                -e "s/(<dcterms:(created|modified)[^>]*>)[^<]*/\1${iso}Z/g" \
                -e 's/(<meta:editing-duration>)[^<]*/\1PT0S/g' \
                -e 's/(config:name="Rsid(Root)?" config:type="int">)[0-9]+/\11/g' "$m"
        done
        find . -exec touch -d "${iso}Z" {} +
        rm -f "$work/packed.zip"
        if [ -f mimetype ]; then zip -q -X -0 "$work/packed.zip" mimetype; fi
        find . -type f ! -path ./mimetype | sed 's|^\./||' | LC_ALL=C sort |
            zip -q -X -9 "$work/packed.zip" -@
    )
    cp "$work/packed.zip" "$1"
}

# Times in an RTF file.
fix_rtf() {
    LC_ALL=C sed -i -E \
        's/\{\\(creatim|revtim|printim)[^}]*\}/{\\\1\\yr2026\\mo11\\dy2\\hr9\\min0}/g' "$1"
}

# print NAME: NAME.html to NAME.pdf by Chromium
print() {
    "$chromium" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
        --disable-background-networking --disable-component-update --disable-sync \
        --user-data-dir="$work/chromium-$1" --no-pdf-header-footer \
        --print-to-pdf="$work/$1.pdf" "file://$here/$1.html" >"$work/log" 2>&1 ||
        { cat "$work/log" >&2; exit 1; }
    fix_pdf "$work/$1.pdf"
    place "$1.pdf"
}

# office NAME EXT FILTER: NAME.html to NAME.EXT by LibreOffice Writer
office() {
    "$soffice" "-env:UserInstallation=file://$work/office" --headless \
        --infilter="HTML (StarWriter)" --convert-to "$2:$3" --outdir "$work" \
        "$here/$1.html" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
    [ -s "$work/$1.$2" ] || { cat "$work/log" >&2; exit 1; }
    case $2 in
        pdf) fix_pdf "$work/$1.$2" ;;
        docx | odt) fix_zip "$work/$1.$2" ;;
        rtf) fix_rtf "$work/$1.$2" ;;
    esac
    place "$1.$2"
}

# place FILE: a finished file from the work folder to the target
place() {
    [ -s "$work/$1" ] || { echo "make-samples.sh: $1 was not made" >&2; exit 1; }
    cp "$work/$1" "$out/$1"
    chmod 644 "$out/$1"
    echo "$1"
}

# copy FILE: a source that is already the finished file
copy() {
    cp "$here/$1" "$work/$1"
    place "$1"
}

print  ananya-krishnamurthy                             # PDF, one column, two pages
print  tomas-herrera                                    # PDF, sidebar
office elodie-marchand    pdf  writer_pdf_Export        # PDF, one column
office kwame-boateng      pdf  writer_pdf_Export        # PDF, two columns
office grace-okonkwo      docx "MS Word 2007 XML"       # DOCX, one table
office jonas-lindqvist    docx "MS Word 2007 XML"       # DOCX, plain
office brandon-keller     docx "MS Word 2007 XML"       # DOCX, table of skills
office lukasz-wisniewski  odt  writer8                  # ODT
office giulia-ferraro     rtf  "Rich Text Format"       # RTF
office aroha-ngata        doc  "MS Word 97"             # DOC
copy   samira-haddad.html                               # HTML
copy   mei-chen.md                                      # Markdown
copy   huong-nguyen.txt                                 # plain text
