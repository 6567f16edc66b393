# Brings what building and running needs; read by ./adduce and ./verify, from the project's root. POSIX shell.
# Leaves JAVA_HOME and MVN set. Says what it does on standard error; what it cannot bring it names, and stops.

JAVA_LEAST=21
MAVEN_LEAST=3.9.9
MAVEN_FETCHED=3.9.16
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/adduce
PRODUCT=releng/org.adduce.product/target/products/org.adduce.product/linux/gtk/x86_64

say() { echo "adduce: $*" >&2; }
stop() { say "$*"; exit 4; }

# packages WORDS... : installs Debian packages where it may, else names them.
packages() {
    command -v apt-get >/dev/null 2>&1 || stop "please install the equivalents of these Debian packages: $*"
    if [ "$(id -u)" = 0 ]; then root=; elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then root=sudo
    else stop "please run: sudo apt-get install $*"; fi
    say "installing $*"
    { $root apt-get update -q && DEBIAN_FRONTEND=noninteractive $root apt-get install -q -y --no-install-recommends "$@"; } >&2 \
        || stop "apt-get could not install: $*"
}

has_library() { { ldconfig -p 2>/dev/null || /sbin/ldconfig -p; } | grep -q "$1"; }

# The libraries of the workbench's widgets, and on Ubuntu the theme that its GTK is told to use: without it there is no dark one.
bring_gtk() {
    theme=
    if grep -qs '^gtk-theme-name *= *Yaru' /etc/gtk-3.0/settings.ini && [ ! -d /usr/share/themes/Yaru ]; then theme="yaru-theme-gtk yaru-theme-icon"; fi
    has_library 'libgtk-3\.so\.0' && has_library 'libwebkit2gtk-4\.1\.so\.0' && [ -z "$theme" ] && return
    # shellcheck disable=SC2086
    packages libgtk-3-0 libwebkit2gtk-4.1-0 adwaita-icon-theme fonts-dejavu $theme
}

# A display of its own for tests, and a window manager, without which shells get no focus.
bring_display() {
    command -v Xvfb >/dev/null 2>&1 && command -v openbox >/dev/null 2>&1 && command -v dbus-launch >/dev/null 2>&1 && return
    packages xvfb openbox dbus-x11 fonts-dejavu
}

# Sharing is tried with the key agent that people have.
bring_ssh() { command -v ssh-agent >/dev/null 2>&1 || packages openssh-client; }

java_major() { "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p'; }
is_jdk() { [ -x "$1/bin/javac" ] && [ "$(java_major "$1")" -ge $JAVA_LEAST ] 2>/dev/null; }

# JAVA_HOME, then what is installed, then the distribution's package.
bring_jdk() {
    [ -n "${JAVA_HOME:-}" ] && is_jdk "$JAVA_HOME" && return
    installed_jdk && return
    package=$(apt-cache search --names-only '^openjdk-[0-9]+-jdk$' 2>/dev/null | sed 's/ .*//' | sort -t- -k2 -n | tail -n 1)
    version=${package#openjdk-}; version=${version%-jdk}
    if [ "${version:-0}" -ge $JAVA_LEAST ]; then packages "$package" && installed_jdk && return; fi
    stop "a JDK of version $JAVA_LEAST or newer is needed, and this system offers none. Install one and set JAVA_HOME to it."
}
installed_jdk() {
    for home in $(ls -d /usr/lib/jvm/*/ /opt/java/*/ /opt/jdk*/ 2>/dev/null | sort -r); do
        if is_jdk "${home%/}"; then JAVA_HOME=${home%/}; export JAVA_HOME; return 0; fi
    done
    return 1
}

# New enough, and with its own container: Debian builds Maven with one of 2022, which cannot read the classes of today's Tycho.
is_maven() {
    told=$("$1" -version 2>/dev/null) || return 1
    have=$(printf '%s\n' "$told" | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
    home=$(printf '%s\n' "$told" | sed -n 's/^Maven home: //p')
    [ -n "$have" ] && [ "$(printf '%s\n' $MAVEN_LEAST "$have" | sort -V | head -n 1)" = $MAVEN_LEAST ] &&
        [ -n "$(find "$home/lib" -name 'org.eclipse.sisu.inject-*.jar' 2>/dev/null)" ]
}

# The installed one if it is new enough, else a newer one from the package registry, fetched through the installed older one.
bring_maven() {
    MVN=$(command -v mvn || true)
    [ -n "$MVN" ] && (cd / && is_maven "$MVN") && return
    fetched=$CACHE/apache-maven-$MAVEN_FETCHED
    if [ ! -x "$fetched/bin/mvn" ]; then
        [ -n "$MVN" ] || { packages maven; MVN=$(command -v mvn); }
        (cd / && is_maven "$MVN") && return
        say "fetching Maven $MAVEN_FETCHED"
        mkdir -p "$CACHE"
        (cd "$CACHE" && "$MVN" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
            -Dartifact=org.apache.maven:apache-maven:$MAVEN_FETCHED:zip:bin -DoutputDirectory="$CACHE" >&2) || stop "Maven $MAVEN_LEAST or newer is needed and could not be fetched."
        chmod +x "$fetched/bin/mvn"
    fi
    MVN=$fetched/bin/mvn
}

# Sets SOURCE_DATE_EPOCH to when the commit was made, and REPRODUCIBLE to what makes Maven write that time and no other into what it
# builds. Where the tree is not that of a commit there is no such time: then what is built is new each time, and must be.
time_of_commit() {
    REPRODUCIBLE=
    if [ -z "${SOURCE_DATE_EPOCH:-}" ] && [ -z "$(git status --porcelain 2>&1 | head -n 1)" ]; then SOURCE_DATE_EPOCH=$(git log -1 --format=%ct); fi
    if [ -n "${SOURCE_DATE_EPOCH:-}" ]; then
        REPRODUCIBLE="-DforceContextQualifier=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y%m%d%H%M) -Dproject.build.outputTimestamp=$SOURCE_DATE_EPOCH"
    else
        SOURCE_DATE_EPOCH=$(date +%s)
    fi
    export SOURCE_DATE_EPOCH
}

# The compiler takes what is newer than its classes, and not what calls that: after an update a class may call what is no longer there.
forget_classes() {
    rm -rf bundles/*/target/classes
}
