# Finds a JDK; to be sourced by bash scripts. Sets nothing but its own functions.

needed_jdk=25

# The major version of the JDK in a folder, from its release file; nothing where it is no JDK.
jdk_major() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
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

# Prints the folder of a JDK that is new enough: JAVA_HOME's, then one of the usual folders, then
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
        version=$(jdk_major "$candidate")
        if [ -n "$version" ] && [ "$version" -ge "$needed_jdk" ]; then
            printf '%s\n' "$candidate"
            return
        fi
    done
}

# One sentence about the JDK that find_jdk did not find.
missing_jdk() {
    local found
    found=$(jdk_major "${JAVA_HOME:-/nowhere}")
    printf 'JDK %s or newer is missing%s: install one, such as the package temurin-%s-jdk, or set JAVA_HOME to its folder.\n' \
        "$needed_jdk" "${found:+ (JAVA_HOME has JDK $found)}" "$needed_jdk"
}
