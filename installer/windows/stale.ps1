# Whether a source is newer than the program that was built of it: exit code 1. The places come as
# variables of the environment, since no quoting survives all letters of a path.
$built = (Get-Item -LiteralPath $env:PLANNER_JAR).LastWriteTimeUtc
$root = $env:PLANNER_ROOT
$watched = @('pom.xml', 'LICENSE', 'NOTICE')
foreach ($module in 'resources', 'model', 'app', 'installer') {
    $watched += Join-Path $module 'pom.xml'
    $watched += Join-Path $module 'src\main'
}
foreach ($name in $watched) {
    $path = Join-Path $root $name
    if (-not (Test-Path -LiteralPath $path)) { continue }
    # Folders count, too: a deleted file changes only its folder.
    $files = @(Get-Item -LiteralPath $path) + @(Get-ChildItem -LiteralPath $path -Recurse -Force)
    if ($files | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1) { exit 1 }
}
exit 0
