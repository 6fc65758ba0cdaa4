@echo off
rem Starts the planner from a checkout: builds it when a source is newer than the last build, finds a
rem JDK, and hands over. What it says itself goes to standard error; the program's output stays its own.
rem The same as the script "run" beside it, for Windows. No block in brackets holds a path without
rem quotes, since the paths of programs have brackets; variables are never expanded late, since names of
rem files may have exclamation marks.
setlocal EnableExtensions DisableDelayedExpansion

for %%i in ("%~dp0.") do set "installer=%%~fi"
for %%i in ("%~dp0..") do set "root=%%~fi"
set "target=%installer%\target"
set "jar=%target%\lib\apim-planner-app.jar"
set "cache=%target%\start.aot"
set "sample=%root%\resources\src\main\resources\org\apimplanner\resources\samples\premium-internal.json"
set "main=org.apimplanner.app/org.apimplanner.app.Main"
set "needed=25"

rem The JDK that started the last time is not tried again.
set "known="
if exist "%target%\jdk" for /f "usebackq delims=" %%k in ("%target%\jdk") do set "known=%%~k"
call :find_jdk
if not defined jdk goto :missing_jdk
if not "%jdk%"=="%known%" if exist "%target%\lib" >"%target%\jdk" echo "%jdk%"

rem The build that checks this script must not be started again by it.
if defined PLANNER_IS_BUILT call :train & goto :start
call :is_stale
if not errorlevel 1 goto :start
call :build
if errorlevel 1 exit /b 2

:start
rem What ends at once has no use for the thorough compiler.
set "quick="
set "first=%~1"
if not defined first goto :cached
for %%c in (plan reference schema samples) do if "%first%"=="%%c" set "quick=-XX:TieredStopAtLevel=1"
if "%first:~0,1%"=="-" set "quick=-XX:TieredStopAtLevel=1"

:cached
set "cached="
if exist "%cache%" set cached="-XX:AOTCache=%cache%"

rem The program writes UTF-8 whatever the console reads; afterwards it reads what it did before.
set "page="
for /f "tokens=2 delims=:." %%c in ('chcp 2^>nul') do set "page=%%c"
chcp 65001 >nul 2>nul
"%jdk%\bin\java.exe" -XX:+UseSerialGC -Xlog:disable -Xlog:all=off --enable-native-access=javafx.graphics,org.apimplanner.app --module-path "%target%\lib" %quick% %cached% --module %main% %*
set "code=%errorlevel%"
if defined page chcp %page: =% >nul 2>nul
exit /b %code%

:missing_jdk
set "has="
if defined home_version set "has= (JAVA_HOME has JDK %home_version%)"
if defined home_broken set "has= (that of JAVA_HOME is broken or made for another machine)"
call :say "JDK %needed% or newer is missing%has%: install one, or set JAVA_HOME to its folder."
exit /b 2

rem Sets jdk to the folder of a JDK that is new enough and starts: JAVA_HOME's, then one of the usual folders,
rem then that of the search path. Leaves it undefined where there is none.
:find_jdk
set "jdk="
set "home_version="
set "home_broken="
if not defined JAVA_HOME goto :usual_folders
set "candidate=%JAVA_HOME:"=%"
call :try_jdk
set "home_version=%version%"
set "home_broken=%broken%"
:usual_folders
for %%b in (
    "%ProgramFiles%\Eclipse Adoptium"
    "%ProgramFiles%\Java"
    "%ProgramFiles%\Microsoft"
    "%ProgramFiles%\Zulu"
    "%ProgramFiles%\Amazon Corretto"
    "%ProgramFiles%\BellSoft"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
    "%USERPROFILE%\.jdks"
) do call :try_folders "%%~b"
if defined jdk exit /b 0
for /f "delims=" %%j in ('where javac.exe 2^>nul') do call :try_parent "%%~dpj"
exit /b 0

:try_folders
if not exist "%~1\" exit /b 0
for /d %%j in ("%~1\*") do call :try_named "%%~fj"
exit /b 0

:try_parent
for %%k in ("%~1..") do call :try_named "%%~fk"
exit /b 0

:try_named
if defined jdk exit /b 0
set "candidate=%~1"

rem Sets version to the major version of the JDK in the folder "candidate", and jdk to the folder where
rem that is new enough and its Java starts; broken where it does not. A Java that Windows cannot load ends with a
rem number below zero.
:try_jdk
set "version="
set "broken="
if not exist "%candidate%\bin\javac.exe" exit /b 0
if not exist "%candidate%\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%u in ("%candidate%\release") do if "%%u"=="JAVA_VERSION" set version=%%v
if not defined version exit /b 0
set "version=%version:"=%"
if not defined version exit /b 0
for /f "tokens=1 delims=.-+" %%v in ("%version%") do set "version=%%v"
if %version% lss %needed% exit /b 0
if "%candidate%"=="%known%" set "jdk=%candidate%" & exit /b 0
"%candidate%\bin\java.exe" -version <nul >nul 2>nul
if not "%errorlevel%"=="0" set "broken=yes" & exit /b 0
set "jdk=%candidate%"
exit /b 0

:is_stale
if not exist "%jar%" exit /b 1
set "PLANNER_ROOT=%root%"
set "PLANNER_JAR=%jar%"
powershell -NoProfile -NonInteractive -ExecutionPolicy Bypass -File "%installer%\windows\stale.ps1"
if "%errorlevel%"=="1" exit /b 1
exit /b 0

:build
where mvn >nul 2>nul
if errorlevel 1 call :say "Maven is missing and the program is not built: install Maven and put it into the search path." & exit /b 1
call :say "building the program, which takes a minute or two the first time ..."
rem Maven's search for a JDK looks at variables of this form.
set "JAVA25_HOME=%jdk%"
pushd "%root%"
call mvn -B -q -ntp -Dmaven.test.skip=true package <nul 1>&2
set "built=%errorlevel%"
popd
if not "%built%"=="0" call :say "the build failed; its messages stand above." & exit /b 1
call :train
exit /b 0

rem Runs the program once for the cache. Where that fails the program starts without.
:train
"%jdk%\bin\java.exe" -XX:+UseSerialGC -Xlog:disable -Xlog:all=off --enable-native-access=javafx.graphics,org.apimplanner.app --module-path "%target%\lib" "-XX:AOTCacheOutput=%cache%.new" --module %main% plan "%sample%" --format json,pdf,xlsx --out "%target%\trained" <nul >nul 2>nul
if exist "%cache%.new" move /y "%cache%.new" "%cache%" >nul 2>nul
exit /b 0

:say
echo apim-network-planner: %~1 1>&2
exit /b 0
