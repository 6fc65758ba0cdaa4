# Finds a JDK; to be sourced by bash scripts. Sets nothing but its own functions.

needed_jdk=25

# The major version that a JDK says it has; nothing where the folder holds no JDK.
jdk_version() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Whether a JDK can run here: none of its large parts is missing, it is made for this machine, and it starts,
# which is tried unless known_jdk says that it did before. A Mac runs those for Intel, too.
runs_here() {
    local jdk=$1 made_for
    set -- "$jdk"/lib/*/libjvm.*
    [ -x "$jdk/bin/java" ] && [ -s "$jdk/lib/modules" ] && [ -s "$1" ] || return 1
    made_for=$(sed -n 's/^OS_ARCH="\(.*\)"/\1/p' "$jdk/release")
    case $(uname):$made_for in
        Linux:x86_64 | Linux:aarch64 | Linux:ppc64le | Linux:riscv64 | Linux:s390x)
            [ "$made_for" = "$(uname -m)" ] || return 1
            ;;
    esac
    [ "$jdk" = "${known_jdk:-}" ] || "$jdk/bin/java" -version >/dev/null 2>&1 </dev/null
}

# Where a file really lies, whatever links lead to it. The readlink of macOS has no -f.
real_path() {
    local path=$1 link
    while [ -L "$path" ]; do
        link=$(readlink "$path")
        case $link in
            /*) path=$link ;;
            *) path=$(dirname "$path")/$link ;;
        esac
    done
    printf '%s\n' "$path"
}

# Prints the folder of a JDK that is new enough and runs here: JAVA_HOME's, then one of the usual folders, then
# that of the search path. Prints nothing where there is none.
find_jdk() {
    local candidate version javac
    javac=$(command -v javac || true)
    [ -z "$javac" ] || javac=$(dirname "$(dirname "$(real_path "$javac")")")
    for candidate in "${JAVA_HOME:-}" \
        /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$javac"; do
        [ -n "$candidate" ] || continue
        version=$(jdk_version "$candidate")
        if [ -n "$version" ] && [ "$version" -ge "$needed_jdk" ] && runs_here "$candidate"; then
            printf '%s\n' "$candidate"
            return
        fi
    done
}

# One sentence about the JDK that find_jdk did not find.
missing_jdk() {
    local found because=
    found=$(jdk_version "${JAVA_HOME:-/nowhere}")
    if [ -n "$found" ] && [ "$found" -ge "$needed_jdk" ]; then
        because=" (that of JAVA_HOME is broken or made for another machine)"
    elif [ -n "$found" ]; then
        because=" (JAVA_HOME has JDK $found)"
    fi
    printf 'JDK %s or newer is missing%s: install one, such as the package temurin-%s-jdk, or set JAVA_HOME to its folder.\n' \
        "$needed_jdk" "$because" "$needed_jdk"
}
